import type { Buyer, BuyerGroup, Submission, Trade } from './submission.js';
import type { Path } from '../values/text.js';
import { isKept, isKeptItem } from '../gate/kept-parts.js';
import { type Draft, each } from './draft.js';
import type { RuleReport } from './rule-issues.js';
import { scaled, scaledSum, unscaled } from '../values/scaled-amount.js';
import { shown } from '../values/shown.js';

/** The part of a submission, or of its renewal, that describes the buyers. */
export type Buyers = Draft<Pick<Submission, 'buyers' | 'buyerGroups'>>;

/** There is at least one buyer. */
export function someBuyers(buyers: Buyers, report: RuleReport): void {
  const none = (['buyers', 'buyerGroups'] as const).every(
    (list) => !(list in buyers) || buyers[list]?.length === 0,
  );
  if (none) report('/buyers', 'no-buyers');
}

/** Ids are unique, grades are given once, balances and overdues are within the highest balance, grade mixes add up. `at` is where the lists stand. */
export function consistentBuyers(
  { buyers, buyerGroups }: Buyers,
  at: Path,
  report: RuleReport,
): void {
  uniqueIds({ buyers, buyerGroups }, at, report);
  eachNew(buyers, `${at}/buyers`, (buyer, path) => {
    gradedOnce(buyer, path, report);
    creditByLetter(buyer, path, report);
    withinPeak(buyer, path, report);
    belowPeak(buyer, path, report);
  });
  eachNew(buyerGroups, `${at}/buyerGroups`, (group, path) => {
    creditByLetter(group, path, report);
    wholeMix(group, `${path}/gradeMix`, report);
  });
}

/** Visits what was not accepted before: what holds within a buyer holds in any submission. */
function eachNew<Item extends object>(
  items: readonly (Item | undefined)[] | undefined,
  at: Path,
  visit: (item: Item, path: Path) => void,
): void {
  if (items === undefined || isKept(items)) return;
  items.forEach((item, index) => {
    if (item !== undefined && !isKeptItem(item)) visit(item, `${at}/${index}`);
  });
}

/** A list that was accepted holds no id twice: by itself it needs no second look. */
function uniqueIds({ buyers, buyerGroups }: Buyers, at: Path, report: RuleReport): void {
  const given = [buyers, buyerGroups].filter((list) => (list?.length ?? 0) > 0);
  if (given.length === 1 && isKept(given[0])) return;
  const places = new Map<string, { readonly list: Path; readonly index: number }>();
  const look = (items: Buyers['buyers'] | Buyers['buyerGroups'], list: Path): void =>
    items?.forEach((item, index) => {
      const id = item?.id;
      if (id === undefined) return;
      const first = places.get(id);
      if (first === undefined) places.set(id, { list, index });
      else {
        const facts = { value: shown(id), first: `${first.list}/${first.index}` };
        report(`${list}/${index}/id`, 'duplicate-id', facts);
      }
    });
  look(buyers, `${at}/buyers`);
  look(buyerGroups, `${at}/buyerGroups`);
}

/** Banks are named only where the buyer pays by letter of credit. */
function creditByLetter(trade: Draft<Trade>, path: Path, report: RuleReport): void {
  if (trade.letterOfCredit === undefined || trade.paymentMethod === 'letter-of-credit') return;
  if ('paymentMethod' in trade && trade.paymentMethod === undefined) return;
  report(`${path}/letterOfCredit`, 'letter-of-credit-without-method');
}

function gradedOnce({ grade, rating }: Draft<Buyer>, path: Path, report: RuleReport): void {
  if (grade !== undefined && rating !== undefined) report(`${path}/rating`, 'grade-and-rating');
}

function withinPeak({ overdue, peakBalance }: Draft<Buyer>, path: Path, report: RuleReport): void {
  const amounts = (overdue ?? []).map((each) => each?.amount);
  if (peakBalance === undefined || amounts.includes(undefined)) return;
  const sum = scaledSum(amounts);
  if (sum > scaled(peakBalance))
    report(`${path}/overdue`, 'overdue-above-peak', { sum: unscaled(sum), most: peakBalance });
}

function belowPeak({ balance, peakBalance }: Draft<Buyer>, path: Path, report: RuleReport): void {
  if (balance === undefined || peakBalance === undefined) return;
  if (scaled(balance) > scaled(peakBalance))
    report(`${path}/balance`, 'balance-above-peak', { value: balance, most: peakBalance });
}

function wholeMix({ gradeMix }: Draft<BuyerGroup>, path: Path, report: RuleReport): void {
  if (gradeMix === undefined) return;
  const grades = new Set<number>();
  each(gradeMix, path, ({ grade }, place) => {
    if (grade === undefined) return;
    if (grades.has(grade)) report(`${place}/grade`, 'duplicate-grade', { grade });
    grades.add(grade);
  });
  const shares = gradeMix.map((item) => item?.share);
  const sum = scaledSum(shares);
  const known = shares.every((share) => share !== undefined);
  if (known && sum !== scaled('1')) report(path, 'grade-mix-sum', { sum: unscaled(sum) });
}
