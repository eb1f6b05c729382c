import { signOf } from './decimal-text.js';
import { premiumShareOf } from './counted-premium.js';
import { driversOf } from './drivers.js';
import type { ExplainedFigure, ExplainedFinding, FigureId } from './explanation.js';
import type { Format } from './format.js';
import type { Language } from './language.js';
import { explainedIssues } from './issues/explained-issues.js';
import type { IssueWords } from '../values/issues.js';
import { isPriced } from './priced.js';
import type { StatedCover } from './stated-cover.js';
import type { PricedQuote, Quote } from '../quoted/quote-record.js';

const mostReasons = 2;

/** What a summary is made with. */
interface SummarySetting {
  readonly findings: readonly ExplainedFinding[];
  readonly language: Language;
  readonly format: Format;
  readonly words: IssueWords | undefined;
}

/** What a reader should know first. */
export function summaryOf(
  quote: Quote,
  { findings: found, language, format, words }: SummarySetting,
): readonly string[] {
  const { summary, locale } = language;
  if (quote.status === 'invalid') {
    const [first] = explainedIssues(quote.issues.slice(0, 1), words);
    return summary.invalid(quote.issues.length, first?.message);
  }
  if (!isPriced(quote)) return [summary.declined, ...reasonsOf(found)];
  const { lowering, raising } = driversOf(quote.ledger, locale, format);
  return [
    summary.priced(quote, format, referralsOf(found)),
    summary.minimum(quote, format),
    summary.cover(statedCover(quote), format),
    summary.drivers(lowering, raising, format),
    quote.assumptions.length > 0 ? summary.assumed(quote.assumptions.length) : '',
    summary.validity(quote, format),
  ].filter((sentence) => sentence !== '');
}

/** The cover of a quote with what its words need besides its terms. */
export function statedCover({ cover, services, ledger }: PricedQuote): StatedCover {
  return { cover, services: services ?? null, premiumShare: premiumShareOf(ledger) };
}

/** Why a risk is declined, and what can be done about it. */
function reasonsOf(found: readonly ExplainedFinding[]): string[] {
  return found
    .filter(({ finding }) => finding.severity === 'decline')
    .slice(0, mostReasons)
    .flatMap(({ sentence, remedy }) => [sentence, remedy]);
}

/** What a risk is referred for, as titles. */
function referralsOf(found: readonly ExplainedFinding[]): string[] {
  return found.filter(({ finding }) => finding.severity === 'refer').map(({ title }) => title);
}

/** The main numbers of a priced quote with their labels. */
export function figuresOf(
  { premium, exposure }: PricedQuote,
  language: Language,
  format: Format,
): ExplainedFigure[] {
  const values: Readonly<Record<FigureId, string>> = {
    rate: format.rate(premium.rate),
    'estimated-premium': format.money(premium.estimated),
    'minimum-premium': format.money(premium.minimum),
    'insurable-turnover': format.money(exposure.insurableTurnover),
    indication: format.money(premium.indication),
    'effective-buyers': format.number(exposure.effectiveBuyers),
    'average-default-rate': format.percent(exposure.averageDefaultRate, 3),
  };
  const isShown = (id: FigureId): boolean =>
    id !== 'average-default-rate' || signOf(exposure.averageDefaultRate) !== 0;
  return (Object.keys(values) as FigureId[]).filter(isShown).map((id) => ({
    id,
    label: language.terms.figures[id],
    value: values[id],
  }));
}
