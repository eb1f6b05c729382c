import { decimal, decimalText } from '../../values/decimal.js';
import { crossing } from '../../rules/read/axis-level.js';
import { pagesByAxes } from '../../rules/read/buyer-axes.js';
import type { Axis, Page } from '../../rules/read/rate-book.js';
import { traitsOf } from '../../rules/read/rated-traits.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import type { Buyer, Submission } from '../../submission/submission.js';
import { linesOf } from '../accepted-levels.js';
import { sampleOn } from '../axis-samples.js';
import type { Corner } from './corner.js';
import { levelRules } from './measure-levels.js';
import { levelsToReach } from './row-levels.js';

/** What an axis is to find: a value. */
interface Wanted {
  readonly axis: Axis;
  readonly value: string;
}

/** A submission for every row of the pages that say themselves what they are looked up by. */
export function* axisCorners(book: LoadedRateBook, typical: Submission): Generator<Corner> {
  for (const line of linesOf(book))
    for (const id of pagesByAxes(line)) {
      const page = book.pages[id];
      if (page === undefined) continue;
      for (const wanted of wantedOn(book, page)) {
        const name = `${id} ${wanted.map(({ value }) => value).join(crossing)}`;
        yield { name, submission: wanted.reduce(writer(book), typical) };
      }
    }
}

/** Of each row the values that lead to it; a row no value is known for is left out. */
function wantedOn(book: LoadedRateBook, page: Page): readonly (readonly Wanted[])[] {
  const axes = page.axes ?? [];
  const [first] = axes;
  if (first !== undefined && page.shape !== 'keyed')
    return levelsToReach(page, '1').map((at) => [{ axis: first, value: decimalText(at) }]);
  return page.rows.flatMap((row) => {
    const keys = 'key' in row ? row.key.split(crossing) : [];
    const wanted = axes.flatMap((axis, index): Wanted[] => {
      const level = axis.levels?.find(({ key }) => key === keys[index]);
      const value = level === undefined ? null : sampleOn(book, axis, level);
      return value === null ? [] : [{ axis, value }];
    });
    return wanted.length === axes.length ? [wanted] : [];
  });
}

function writer(book: LoadedRateBook): (submission: Submission, wanted: Wanted) => Submission {
  const traits = traitsOf(book);
  return (submission, { axis, value }) => {
    const { measure, attribute = '' } = axis;
    if (Object.hasOwn(traits, measure))
      return ofBuyers(submission, () => ({ [traits[measure]?.field ?? '']: value }));
    const change = Object.hasOwn(ofBuyer, measure) ? ofBuyer[measure] : undefined;
    if (change !== undefined) return change(submission, value, attribute);
    if (measure === 'attribute')
      return { ...submission, attributes: { ...submission.attributes, [attribute]: value } };
    const rule = Object.hasOwn(levelRules, measure) ? levelRules[measure] : undefined;
    return rule === undefined ? submission : rule.at(submission, decimal(value));
  };
}

/** How buyers are given a value of each measure of a buyer. */
const ofBuyer: Readonly<
  Record<string, (submission: Submission, value: string, attribute: string) => Submission>
> = {
  'buyer-grade': (submission, value) =>
    ofBuyers(submission, () => ({ grade: Number(value) as NonNullable<Buyer['grade']> })),
  'buyer-terms': (submission, value) => ofBuyers(submission, () => ({ termsDays: Number(value) })),
  'buyer-attribute': (submission, value, attribute) =>
    ofBuyers(submission, ({ attributes }) => ({
      attributes: { ...attributes, [attribute]: value },
    })),
  'buyer-limit': (submission, value) => ofBuyers(submission, () => ({ approvedLimit: value })),
  'buyer-peak-balance': (submission, value) => ofBuyers(submission, () => ({ peakBalance: value })),
  'buyer-turnover': (submission, value) => {
    const buyers = submission.buyers ?? [];
    const estimated = decimalText(decimal(value).times(Math.max(1, buyers.length)));
    return {
      ...ofBuyers(submission, () => ({ turnover: value })),
      turnover: { ...submission.turnover, estimated },
    };
  },
  'buyer-overdue-days': (submission, value) =>
    ofBuyers(submission, () => ({
      overdue: decimal(value).isZero() ? [] : [{ days: Number(value), amount: '1' }],
    })),
  'buyer-overdue-share': (submission, value) =>
    ofBuyers(submission, ({ turnover = '0', termsDays = 60 }) => {
      const amount = decimal(turnover).times(termsDays).dividedBy(365).times(value);
      const overdue = [{ days: 30, amount: amount.toFixed(2) }];
      return { overdue: decimal(value).isZero() ? [] : overdue };
    }),
};

function ofBuyers(submission: Submission, change: (buyer: Buyer) => Partial<Buyer>): Submission {
  const buyers = (submission.buyers ?? []).map((buyer) => ({ ...buyer, ...change(buyer) }));
  return { ...submission, buyers };
}
