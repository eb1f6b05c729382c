import type { CoverTerm } from '../explain/document/document-language.js';
import { signOf } from '../explain/decimal-text.js';
import type { PricedQuote } from '../quoted/quote-record.js';
import { textIn } from '../values/text-in.js';
import type { Locale, Text } from '../values/text.js';
import type { DocumentFact, DocumentSection } from './document.js';
import { section, type Making } from './made-for.js';

interface Requested {
  readonly request: { readonly locale: Locale };
}

/** The cover term by term, each amount named by what it is. */
export function coverSection(make: Making): readonly DocumentSection[] {
  const { language, priced } = make;
  if (priced === null) return [];
  const values = coverValues(priced, make);
  const facts = (Object.keys(language.terms) as CoverTerm[]).flatMap((term): DocumentFact[] => {
    const value = values[term];
    if (value === undefined) return [];
    const note = language.meanings[term];
    const meant = note !== undefined && value !== language.none;
    return [{ term: language.terms[term], value, ...(meant ? { note } : {}) }];
  });
  const tier = named(priced.cover.tierTitle, make.request.locale);
  const tiers = tier === undefined ? [] : [{ term: language.labels.tier, value: tier }];
  return section(make, { id: 'cover' }, [{ kind: 'facts', facts: [...tiers, ...facts] }]);
}

/** What a cover says of each term, of those it has. */
export function coverValues(
  { cover, services }: Pick<PricedQuote, 'cover'> & { readonly services?: Text | null },
  { language, format, request }: Pick<Making, 'language' | 'format'> & Requested,
): Readonly<Partial<Record<CoverTerm, string>>> {
  const percentage = (text: string | undefined) => text && format.percentage(text);
  const money = (text: string | undefined): string =>
    text === undefined || signOf(text) === 0 ? language.none : format.money(text);
  const days = (count: number | undefined) =>
    count === undefined ? undefined : language.days(count);
  const insured = (is: boolean | undefined): string => (is === true ? language.yes : language.no);
  const discretionary = cover.discretionaryInsuredPercentage;
  const values: Partial<Record<CoverTerm, string | undefined>> = {
    'insured-percentage': percentage(cover.insuredPercentage),
    'discretionary-insured-percentage':
      discretionary === cover.insuredPercentage ? undefined : percentage(discretionary),
    'discretionary-limit': money(cover.discretionaryLimit),
    'non-qualifying-loss': money(cover.nonQualifyingLoss),
    'each-loss': money(cover.eachLoss),
    'aggregate-first-loss': money(cover.aggregateFirstLoss),
    'maximum-liability': money(cover.maximumLiability),
    'maximum-terms': days(cover.maximumTermsDays),
    'maximum-extension': days(cover.maximumExtensionDays),
    'waiting-period': cover.insolvencyOnly === true ? undefined : days(cover.waitingPeriodDays),
    'insolvency-only': cover.insolvencyOnly === true ? language.no : undefined,
    'political-risk': insured(cover.politicalRisk),
    'pre-shipment': insured(cover.preShipment),
    services: named(services, request.locale),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function named(text: Text | null | undefined, locale: Locale): string | undefined {
  return text === null || text === undefined ? undefined : textIn(text, locale);
}
