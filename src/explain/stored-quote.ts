import { decimalAt, listAt, objectAt, oneOf, textAt, titleAt, wordAt } from './stored-value.js';
import { ExplanationError } from './explanation-error.js';
import { recordKind } from '../gate/record-kinds.js';
import { makeIssue } from '../values/issue-facts.js';
import { isLater, version } from '../values/version.js';
import type { Quote } from '../quoted/quote-record.js';
import { isSealed } from '../values/sealed.js';

const operations = ['start', 'multiply', 'add', 'divide', 'at-most', 'at-least', 'round-to'];
const prices = ['estimated', 'rate', 'minimum', 'indication'];
const measures = ['insurableTurnover', 'effectiveBuyers', 'averageDefaultRate'];
const coverTexts = [
  'insuredPercentage',
  'discretionaryInsuredPercentage',
  'discretionaryLimit',
  'nonQualifyingLoss',
  'eachLoss',
  'aggregateFirstLoss',
  'aggregateFirstLossShare',
  'maximumLiability',
  'maximumLiabilityMultiple',
];
const lossAmounts = ['groundUp', 'insured', 'retained', 'tailValueAtRisk'];
const coverDays = ['maximumTermsDays', 'maximumExtensionDays', 'waitingPeriodDays'];

/**
 * Checks that a value, live or read from JSON, has everything an explanation reads outside the facts of its steps.
 *
 * @throws ExplanationError with the first place that cannot be read.
 */
export function assertQuote(value: unknown): asserts value is Quote {
  if (isSealed(value)) return;
  const quote = objectAt(value, '');
  const found = recordKind(quote);
  if (found !== undefined && found !== 'quote')
    throw new ExplanationError('', `a quote, not a ${found.replaceAll('-', ' ')}`, {
      issue: makeIssue('', 'other-record', { found, asked: 'quote' }),
    });
  try {
    checkWhole(quote);
  } catch (cause) {
    throw ofLaterVersion(quote) ?? cause;
  }
}

/** What cannot be read because a later version of the library wrote it. */
function ofLaterVersion({ library }: Plain): ExplanationError | undefined {
  const made = (library as { readonly version?: unknown } | null | undefined)?.version;
  if (typeof made !== 'string' || !isLater(made, version)) return undefined;
  return new ExplanationError('', `a quote of version ${version} at most, not ${made}`, {
    issue: makeIssue('', 'later-version', { value: made, own: version }),
  });
}

function checkWhole(quote: Plain): void {
  const status = oneOf(quote, 'status', ['quoted', 'referred', 'declined', 'invalid'], '');
  if (quote['submission'] !== null) textAt(quote, 'submission', '');
  const book = objectAt(quote['book'], '/book');
  wordAt(book, 'edition', '/book');
  titleAt(book, 'title', '/book');
  if (book['notice'] !== null) titleAt(book, 'notice', '/book');
  listAt(quote, 'findings', '', checkFinding);
  listAt(quote, 'assumptions', '', checkAssumption);
  listAt(quote, 'excludedBuyers', '', checkExclusion);
  listAt(quote, 'issues', '', checkIssue);
  listAt(quote, 'ledger', '', checkEntry);
  if (status === 'quoted' || status === 'referred') checkPriced(quote);
  else wordOrNull(quote, 'currency', '');
}

type Plain = Readonly<Record<string, unknown>>;

function checkPriced(quote: Plain): void {
  wordAt(quote, 'currency', '');
  const premium = objectAt(quote['premium'], '/premium');
  for (const price of prices) decimalAt(premium, price, '/premium');
  const exposure = objectAt(quote['exposure'], '/exposure');
  for (const measure of measures) decimalAt(exposure, measure, '/exposure');
  const period = objectAt(quote['period'], '/period');
  for (const day of ['inception', 'expiry']) wordAt(period, day, '/period');
  countAt(period, 'months', '/period');
  const validity = objectAt(quote['validity'], '/validity');
  for (const day of ['from', 'until']) wordAt(validity, day, '/validity');
  checkCover(objectAt(quote['cover'], '/cover'));
  if (quote['technical'] !== null) checkTechnical(objectAt(quote['technical'], '/technical'));
  if (quote['losses'] !== null) checkLosses(objectAt(quote['losses'], '/losses'));
  if ('services' in quote) titleAt(quote, 'services', '');
  if ('filedRanges' in quote) listAt(quote, 'filedRanges', '', checkFiledRange);
  listAt(quote, 'subjectivities', '', (item, path) => {
    wordAt(item, 'code', path);
  });
}

function checkFiledRange(range: Plain, path: string): void {
  for (const field of ['step', 'row']) textAt(range, field, path);
  for (const field of ['min', 'max', 'calculated', 'value']) decimalAt(range, field, path);
}

function checkCover(cover: Plain): void {
  if (cover['tierTitle'] !== null) titleAt(cover, 'tierTitle', '/cover');
  for (const field of coverTexts) if (field in cover) decimalAt(cover, field, '/cover');
  for (const field of coverDays) if (field in cover) countAt(cover, field, '/cover');
}

function checkTechnical(technical: Plain): void {
  for (const field of ['premium', 'adequacy']) decimalAt(technical, field, '/technical');
  listAt(technical, 'ledger', '/technical', checkEntry);
}

function checkLosses(losses: Plain): void {
  for (const name of ['present', 'stress']) {
    const path = `/losses/${name}`;
    const found = objectAt(losses[name], path);
    for (const amount of lossAmounts) decimalAt(found, amount, path);
  }
}

function checkFinding(finding: Plain, path: string): void {
  wordAt(finding, 'code', path);
  oneOf(finding, 'severity', ['decline', 'refer', 'note'], path);
  textAt(finding, 'path', path);
  objectAt(finding['facts'], `${path}/facts`);
  if (!('guideline' in finding)) return;
  const guideline = objectAt(finding['guideline'], `${path}/guideline`);
  titleAt(guideline, 'title', `${path}/guideline`);
  decimalAt(guideline, 'level', `${path}/guideline`);
}

function checkAssumption(assumption: Plain, path: string): void {
  wordAt(assumption, 'input', path);
  textAt(assumption, 'value', path);
  countAt(assumption, 'count', path);
}

function checkExclusion(exclusion: Plain, path: string): void {
  for (const field of ['buyer', 'reason']) wordAt(exclusion, field, path);
  decimalAt(exclusion, 'turnover', path);
}

function checkIssue(issue: Plain, path: string): void {
  textAt(issue, 'path', path);
  textAt(issue, 'code', path);
  objectAt(issue['facts'], `${path}/facts`);
}

function checkEntry(entry: Plain, path: string): void {
  for (const field of ['id', 'kind']) wordAt(entry, field, path);
  titleAt(entry, 'title', path);
  oneOf(entry, 'operation', operations, path);
  for (const amount of ['operand', 'before', 'after', 'change']) decimalAt(entry, amount, path);
  if (entry['relativeChange'] !== null) decimalAt(entry, 'relativeChange', path);
  objectAt(entry['facts'], `${path}/facts`);
  listAt(entry, 'sources', path, (source, place) => {
    for (const field of ['row', 'value', 'basis']) textAt(source, field, place);
    titleAt(source, 'title', place);
    if ('range' in source) checkSelection(source, place);
  });
}

function checkSelection(source: Plain, path: string): void {
  const range = objectAt(source['range'], `${path}/range`);
  for (const end of ['min', 'max']) decimalAt(range, end, `${path}/range`);
  for (const rule of ['rule', 'calculatedBy']) if (rule in source) textAt(source, rule, path);
  if ('calculated' in source) decimalAt(source, 'calculated', path);
  if (!('selection' in source)) return;
  const selection = objectAt(source['selection'], `${path}/selection`);
  for (const word of ['reason', 'authority']) textAt(selection, word, `${path}/selection`);
}

function wordOrNull(holder: Plain, key: string, path: string): void {
  if (holder[key] !== null) wordAt(holder, key, path);
}

function countAt(holder: Plain, key: string, path: string): void {
  if (Number.isSafeInteger(holder[key])) return;
  throw new ExplanationError(`${path}/${key}`, 'a whole number');
}
