// @ts-check
// What runs beside the server, so that a request that takes seconds holds up no other: data in, data out.
import {
  compareCovers,
  matchedLocale,
  parseSubmission,
  pricer,
  threeMeasures,
} from 'trade-credit-pricing';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import {
  documentHtml,
  insuredBusiness,
  quoteDocument,
  verifyDocument,
} from 'trade-credit-pricing/document';
import { explain } from 'trade-credit-pricing/explain';
import { chinese, english, explainIssues } from 'trade-credit-pricing/issues';
import { parseObservations, parsePolicy, policyFrom } from 'trade-credit-pricing/policy';
import { review } from 'trade-credit-pricing/review';
import { suggest } from 'trade-credit-pricing/suggest';

/** @typedef {'en' | 'zh-CN'} Locale */
/** @typedef {{ readonly refused: string, readonly issues: readonly object[] }} Refused */

const books = pricer(referenceBook);
const words = { en: english, 'zh-CN': chinese };

/**
 * The language of the service nearest to what was asked for.
 * @param {string | undefined} asked
 * @returns {Locale}
 */
export function localeOf(asked) {
  const wishes = (asked ?? 'en').split(',').map((wish) => (wish.split(';')[0] ?? '').trim());
  return (
    wishes.map((wish) => matchedLocale(wish, ['en', 'zh-CN'])).find((each) => each !== undefined) ??
    'en'
  );
}

/** @param {{ submission: unknown, locale: Locale }} request */
export function makeQuote({ submission, locale }) {
  const parsed = parseSubmission(submission);
  if (!parsed.ok) return refused('The submission was refused', parsed.issues, locale);
  const made = books.quote(parsed);
  if (made.status === 'invalid') return refused('The submission was refused', made.issues, locale);
  return {
    digest: made.digest,
    record: JSON.stringify(made),
    submission: JSON.stringify(submission),
  };
}

/** @param {{ record: string, locale: Locale }} request */
export function explainQuote({ record, locale }) {
  const { title, summary, steps, findings } = explain(JSON.parse(record), locale);
  return JSON.stringify({
    locale,
    title,
    summary,
    steps: steps.map(({ title: step, operand, change, after, sentence }) => ({
      title: step,
      operand,
      change,
      after,
      sentence,
    })),
    findings: findings.map(({ finding, title: name, sentence }) => ({
      severity: finding.severity,
      title: name,
      sentence,
    })),
  });
}

/** @param {{ record: string, submission: string, reader: 'client' | 'underwriter', locale: Locale }} request */
export function printQuote({ record, submission, reader, locale }) {
  const stored = JSON.parse(record);
  const parsed = parseSubmission(JSON.parse(submission));
  const measures = parsed.ok ? threeMeasures(parsed, referenceBook) : undefined;
  const business = parsed.ok ? insuredBusiness(parsed.submission, referenceBook) : undefined;
  const request = {
    for: reader,
    locale,
    ...(measures !== undefined && measures.premium !== null && { measures }),
    ...(business?.status === 'insured' && { business }),
  };
  return documentHtml(quoteDocument(stored, request), { quote: stored, request });
}

/** @param {{ submission: unknown, covers: unknown, locale: Locale }} request */
export function compare({ submission, covers, locale }) {
  const parsed = parseSubmission(submission);
  if (!parsed.ok) return refused('The submission was refused', parsed.issues, locale);
  const made = compareCovers(parsed, referenceBook, /** @type {any} */ ({ covers }));
  if (made.status === 'invalid') return refused('The covers were refused', made.issues, locale);
  return { record: JSON.stringify(made) };
}

/** @param {{ submission: unknown, locale: Locale }} request */
export function suggestions({ submission, locale }) {
  const parsed = parseSubmission(submission);
  if (!parsed.ok) return refused('The submission was refused', parsed.issues, locale);
  const made = suggest(parsed, referenceBook);
  if (made.premium !== null) return { record: JSON.stringify(made) };
  const { issues, findings } = explain(made, locale);
  return { refused: 'There is no price to lower', issues: [...issues, ...findings.map(said)] };
}

/** @param {{ quote: string, submission: string, binding: object, locale: Locale }} request */
export function bind({ quote: record, submission, binding, locale }) {
  const made = policyFrom(
    JSON.parse(record),
    { ...binding, submission: parseSubmission(JSON.parse(submission)) },
    { pricer: books },
  );
  if (made.status === 'refused') return refused('The quote was not bound', made.issues, locale);
  return { digest: made.policy.digest, record: JSON.stringify(made.policy) };
}

/** @param {{ policy: string, observations: unknown, previous: string | null, locale: Locale }} request */
export function makeReview({ policy: record, observations, previous, locale }) {
  const policy = parsePolicy(JSON.parse(record), { pricer: books });
  if (!policy.ok) return refused('The stored policy was altered', policy.issues, locale);
  const read = parseObservations(observations, policy.policy);
  if (!read.ok) return refused('The observations were refused', read.issues, locale);
  const made = review(policy, read, referenceBook, {
    previous: previous === null ? null : JSON.parse(previous),
  });
  if (made.status === 'invalid') return refused('The review was refused', made.issues, locale);
  return { record: JSON.stringify(made) };
}

/** @param {{ html: string, record: string | null }} request */
export function verify({ html, record }) {
  return JSON.stringify(verifyDocument(html, record === null ? undefined : JSON.parse(record)));
}

/**
 * @param {string} what
 * @param {readonly import('trade-credit-pricing').Issue[]} issues
 * @param {Locale} locale
 * @returns {Refused}
 */
function refused(what, issues, locale) {
  return { refused: what, issues: explainIssues(issues, words[locale]) };
}

/** @param {{ finding: import('trade-credit-pricing').Finding, sentence: string }} explained */
function said({ finding, sentence }) {
  return { path: finding.path, code: finding.code, message: sentence };
}
