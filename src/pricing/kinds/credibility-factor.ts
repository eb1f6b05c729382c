import { deepFreeze } from '../../values/freeze.js';
import { bookIssue } from '../../risk/book-issues.js';
import { numberIn } from '../../rules/read/number-in.js';
import { readRow } from '../../rules/read/look-up.js';
import type { Facts } from '../../quoted/ledger.js';
import type { Axis } from '../../rules/read/rate-book.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import { type Decimal, decimalText } from '../../values/decimal.js';
import type { Issue } from '../../values/issues.js';
import { shown } from '../../values/shown.js';
import { axisReader } from '../measures/axis-value.js';
import type { AxisValue } from '../table-reading.js';
import { PlainStep, type PreparedKind, type StepContext } from '../step-context.js';
import {
  factorAt,
  type FactorInputs,
  type FactorTerms,
  indicatedFactor,
} from './credible-factor.js';
import { roundedShare } from '../../values/rounded-result.js';

/**
 * The experience factor of tariffs that state it as a formula: `1 + Z (loss ratio / target - 1)` within the lowest and
 * the highest factor, with the credibility `Z = n / (n + k)` of a volume n, such as years or premiums. Rounded as the
 * page of its terms declares.
 */
export const credibilityFactor: PreparedKind = {
  prepare: (line, book) => {
    const page = line.pages?.['terms'] ?? '';
    const decimals = book.pages[page]?.rounding?.decimals;
    const rows = ['credibility-constant', 'target', 'lowest', 'highest'] as const;
    const read = rows.map((row) => readRow(book, page, row));
    const [constant, target, lowest, highest] = read.map(({ value }) => value) as Four;
    const terms: FactorTerms = { constant, target, lowest, highest, decimals };
    const sources = deepFreeze(read.map(({ source }) => source));
    const readInput = (name: string): InputReader =>
      inputReader(line.inputs?.[name] ?? { measure: '' }, book);
    const [ratioOf, volumeOf] = [readInput('loss-ratio'), readInput('volume')];
    return (context) => {
      const ratio = ratioOf(context);
      const volume = volumeOf(context);
      if ('issue' in ratio || 'issue' in volume)
        return { issues: [ratio, volume].flatMap((each) => ('issue' in each ? [each.issue] : [])) };
      const of = { ratio: ratio.number, volume: volume.number };
      return new PlainStep(factorAt(terms, of), () => factsOf(terms, of), sources);
    };
  },
};

type Four = [Decimal, Decimal, Decimal, Decimal];

function factsOf(terms: FactorTerms, of: FactorInputs): Facts {
  const volumes = of.volume.plus(terms.constant);
  return Object.freeze({
    lossRatio: decimalText(of.ratio),
    volume: decimalText(of.volume),
    credibility: decimalText(roundedShare(of.volume, volumes)),
    target: decimalText(terms.target),
    indicated: decimalText(indicatedFactor(terms, of)),
    lowest: decimalText(terms.lowest),
    highest: decimalText(terms.highest),
  });
}

/** Reads a number of the formula, or says why there is none: it is not stated, is no number, or is below zero. */
type InputReader = (
  context: StepContext,
) => { readonly number: Decimal } | { readonly issue: Issue };

function inputReader(input: Axis, book: LoadedRateBook): InputReader {
  const read = axisReader(input, book);
  return (context) => {
    const seen = read(context);
    const number = numberIn(seen.value);
    return number?.isNegative() === false ? { number } : { issue: notRead(input, seen) };
  };
}

function notRead({ attribute }: Axis, { value, path }: AxisValue): Issue {
  const known = ['0 – …'];
  if (value !== '') return bookIssue(path, 'attribute-not-number', { value: shown(value), known });
  return attribute === undefined
    ? bookIssue(path, 'input-missing', { field: path.slice(1).replaceAll('/', '.') })
    : bookIssue(path, 'attribute-missing', { attribute, known });
}
