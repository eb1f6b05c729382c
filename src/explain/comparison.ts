import { given } from '../gate/given.js';
import type { ComparedCover, CoverComparison } from '../requote/compare-covers.js';
import type { IssueWords } from '../values/issues.js';
import type { Locale } from '../values/text.js';
import type { ComparisonHeading, ComparisonSentences } from './comparison-sentences.js';
import { decimalsOf, magnitude, signOf } from './decimal-text.js';
import { explainFinding } from './explained-finding.js';
import type { ExplainedFinding } from './explanation.js';
import { type Format, formatFor } from './format.js';
import type { Language } from './language.js';
import { holdingOf } from './price-holding.js';
import { textIn } from '../values/text-in.js';

/** Covers side by side in words. Plain text: escape it before it becomes HTML. */
export interface ExplainedComparison {
  readonly locale: Locale;
  readonly currency: string | null;
  readonly title: string;
  readonly headings: Readonly<Record<ComparisonHeading, string>>;
  /** The cover asked for, then the others. */
  readonly covers: readonly ExplainedCover[];
}

/** One of the covers in words; a dash stands for what it does not have. */
export interface ExplainedCover {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly rate: string;
  /** Amounts without the currency. */
  readonly premium: string;
  /** The premium less that of the cover asked for, with a sign. */
  readonly change: string;
  readonly technical: string;
  readonly insured: string;
  readonly retained: string;
  readonly stressRetained: string;
  /** Its terms, as its quote states them; empty without a price. */
  readonly terms: string;
  /**
   * What it costs and leaves to the seller beside the cover asked for, or why it has no price; empty for the cover
   * asked for where the book has no loss distribution.
   */
  readonly sentence: string;
  readonly findings: readonly ExplainedFinding[];
  /** What this explains. */
  readonly cover: ComparedCover;
}

/** A language for covers side by side, with the words of issues where one has no price. */
export interface ComparisonSpeech {
  readonly sentences: ComparisonSentences;
  readonly language: Language;
  readonly issues: IssueWords;
}

interface Telling extends ComparisonSpeech {
  readonly present: ComparedCover;
  readonly format: Format;
}

const none = '–';

/**
 * Puts what `compareCovers` found into words: the price of each cover, what it leaves to the seller, and its findings.
 * Computes nothing.
 *
 * @throws ArgumentError when an amount is not decimal text.
 */
export function explainComparisonWith(
  comparison: CoverComparison,
  speech: ComparisonSpeech,
): ExplainedComparison {
  return given(
    { comparison, speech },
    ({ comparison, speech: spoken }) => {
      const { locale } = spoken.language;
      const { currency, present, covers, submission } = comparison;
      const premium = [present, ...covers].find((cover) => cover.premium !== null)?.premium ?? '0';
      const style = { currency, minorDigits: decimalsOf(premium) };
      const telling = {
        ...spoken,
        present,
        format: formatFor(locale, spoken.language.writing, style),
      };
      const { sentences } = spoken;
      return {
        locale,
        currency,
        title: sentences.title(submission),
        headings: sentences.headings,
        covers: [
          explainCover(present, sentences.present, telling),
          ...covers.map((cover) => explainCover(cover, titleOf(cover, locale), telling)),
        ],
      };
    },
    ['speech'],
  );
}

function titleOf({ id, title }: ComparedCover, locale: Locale): string {
  return title === null ? id : textIn(title, locale);
}

function explainCover(cover: ComparedCover, title: string, telling: Telling): ExplainedCover {
  const { language, format } = telling;
  const { losses, rate } = cover;
  const amount = (text: string | null | undefined): string =>
    text === null || text === undefined ? none : format.amount(text);
  const holding = holdingOf(cover.findings, cover);
  const findings = cover.findings.map((finding) =>
    explainFinding(finding, { language, format, fallback: null, holding }),
  );
  return {
    id: cover.id,
    title,
    status: statusText(cover, telling),
    rate: rate === null ? none : format.rate(rate),
    premium: amount(cover.premium),
    change: cover.change === null ? none : format.signedAmount(cover.change),
    technical: amount(cover.technicalPremium),
    insured: amount(losses?.insured),
    retained: amount(losses?.retained),
    stressRetained: amount(losses?.stressRetained),
    terms: termsOf(cover, telling),
    sentence: cover.premium === null ? why(cover, findings, telling) : compared(cover, telling),
    findings,
    cover,
  };
}

function termsOf(
  { cover, services, maximumLiabilityPremiumShare }: ComparedCover,
  { sentences, format }: Telling,
): string {
  const premiumShare = maximumLiabilityPremiumShare ?? '1';
  return cover === null ? '' : sentences.terms({ cover, services, premiumShare }, format);
}

function compared(cover: ComparedCover, { sentences, format, present }: Telling): string {
  const { change, losses } = cover;
  const besides = { '-1': 'less', 0: 'same', 1: 'more' } as const;
  return sentences.compared({
    beside: change === null || cover === present ? null : besides[signOf(change)],
    change: change === null ? '' : format.money(magnitude(change)),
    retained: losses && format.money(losses.retained),
    stressRetained: losses && format.money(losses.stressRetained),
  });
}

function why(
  cover: ComparedCover,
  findings: readonly ExplainedFinding[],
  telling: Telling,
): string {
  const { sentences, issues } = telling;
  const [issue] = cover.issues;
  const reason = issue === undefined ? (findings[0]?.sentence ?? '') : issues.say(issue);
  return sentences.unpriced(cover, statusText(cover, telling), reason);
}

function statusText({ status }: ComparedCover, { sentences, language }: Telling): string {
  return status === 'not-available' ? sentences.notAvailable : language.terms.statuses[status];
}
