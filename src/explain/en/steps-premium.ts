import type { Effect, StepSentences } from '../language.js';
import type { Format } from '../format.js';
import type { FactsOf } from '../../quoted/facts.js';
import { asSentence, inSentence, less, plural } from './wording.js';

type Keys =
  | 'capital-load'
  | 'technical-floor'
  | 'fixed-expense'
  | 'permissible-loss-ratio'
  | 'combined-cap'
  | 'corridor-ceiling'
  | 'corridor-floor'
  | 'rate-rounding'
  | 'premium-floor'
  | 'premium-rounding';

/** Sentences of the steps that turn expected loss into the premium. */
export const premiumSteps: Pick<StepSentences, Keys> = {
  'capital-load': (facts, format, effect) => {
    const [tail, expected] = [format.wholeMoney(facts.tail), format.wholeMoney(facts.expected)];
    const cost =
      effect.direction === 'none'
        ? 'so nothing is added'
        : `which adds ${effect.amount}: the more the risk is concentrated, the more capital it ties up`;
    return (
      `The insurer expects to pay ${expected} in a year and ${tail} on average in its worst cases (tail value at risk at ${format.percent(facts.tailLevel)}); capital must stand behind the difference. ` +
      `${beside(facts, format)}${format.percent(facts.diversificationShare)} of it is not evened out by the insurer's other policies and bears a cost of capital of ${format.percent(facts.costOfCapital)} a year${facts.months === 12 ? '' : ` for ${plural(facts.months, 'month')}`}, ${cost}.`
    );
  },
  'technical-floor': (facts, format, effect) => technicalFloor(facts, format, effect),
  'fixed-expense': (facts, format) =>
    `Writing and running a policy costs ${format.money(facts.amount)} whatever its size; this is added.`,
  'permissible-loss-ratio': (facts, format, { operand, after }) => {
    const parts = [
      `${format.percent(facts.variableExpense)} for expenses`,
      `${format.percent(facts.brokerage)} for brokerage`,
      ...(less('0', facts.profit) ? [`${format.percent(facts.profit)} for profit`] : []),
    ];
    const premium = 'slides' in facts && facts.slides ? 'this premium' : 'every premium';
    return `Of ${premium} ${format.list(parts)} are set aside${premium === 'this premium' ? ', shares that fall as premiums grow' : ''}, which leaves ${operand} of it for losses and fixed expense; divided by this, the price is ${after}.`;
  },
  'combined-cap': (facts, format, effect) => {
    const parts = facts.steps.map(
      (record) =>
        `${inSentence(format.name(record, record.step))} ×${format.factor(record.relativity)}`,
    );
    const product = asSentence(
      `${format.list(parts)} together bring the premium to ×${format.factor(facts.product)} of what it would be without them`,
    );
    const bound = `the book's bound of ×${format.factor(facts.bound)}`;
    return facts.binds
      ? `${product}, below ${bound}, so it is held at ${effect.after}.`
      : `${product}, within ${bound}, so the price does not change.`;
  },
  'corridor-ceiling': (facts, format) => corridor(facts, format, 'ceiling'),
  'corridor-floor': (facts, format) => corridor(facts, format, 'floor'),
  'rate-rounding': (facts, format, { after }) =>
    `The rate, ${format.percent(facts.rate, 6)} so far, is rounded to steps of ${format.rate(facts.rateUnit)} of turnover, as the market writes it; on ${format.wholeMoney(facts.insurableTurnover)} this makes ${after}.`,
  'premium-floor': (facts, format, effect) => floor(facts, format, effect),
  'premium-rounding': (facts, format, { after }) =>
    `The premium is rounded to ${format.money(facts.minorUnit)}: ${after}.`,
};

function floor(facts: FactsOf['premium-floor'], format: Format, { direction }: Effect): string {
  const amount = format.money(facts.floor);
  return direction === 'none'
    ? `The manual writes no policy below ${amount}; the premium is above it, so it does not change.`
    : `The manual writes no policy below ${amount}, so the premium is raised to it.`;
}

function technicalFloor(
  { technicalPremium, share, overCorridor, binds }: FactsOf['technical-floor'],
  format: Format,
  { after }: Effect,
): string {
  if (technicalPremium === null) {
    return 'There is no technical premium to compare with, so the technical floor does not apply.';
  }
  const floor = `The premium may not fall below ${format.percent(share)} of the technical premium of ${format.money(technicalPremium)}, rounded up to the next rate the manual writes`;
  if (!binds) return `${floor}; it is above that, so it does not change.`;
  const conflict = overCorridor
    ? ' This lies above the ceiling of the corridor; where the two conflict, the floor holds.'
    : '';
  return `${floor}, so it is raised to ${after}.${conflict}`;
}

function corridor(
  facts: FactsOf['corridor-floor'],
  format: Format,
  side: 'ceiling' | 'floor',
): string {
  const { applies, expiringRate, restatement, restatedRate, limitRate, bound } = facts;
  if (
    !applies ||
    expiringRate === null ||
    restatement === null ||
    restatedRate === null ||
    limitRate === null
  ) {
    return 'There is no expiring cover to compare with, so the corridor does not apply.';
  }
  const expiring = `The expiring rate of ${format.rate(expiringRate)}, restated to the cover and buyers of today (×${format.factor(restatement)}), is ${format.rate(restatedRate)}`;
  const width = `${side === 'ceiling' ? '+' : '-'}${format.percent(bound)}`;
  const limit = `the new rate may not ${side === 'ceiling' ? 'rise above' : 'fall below'} ${format.rate(limitRate)} (${width})`;
  const indicated = format.rate(facts.indicatedRate);
  const lifted = liftedBy(facts, format, side);
  return facts.binds
    ? `${expiring}; ${limit}, so the indicated ${indicated} is held there.${lifted}`
    : lifted === ''
      ? `${expiring}; ${limit}. The indicated ${indicated} is within it, so the price does not change.`
      : `${expiring}; ${limit}.${lifted} The indicated ${indicated} stands.`;
}

/** What of the tail the policy has in common with a book, and what is its own; nothing where the share is a row of the book. */
function beside(facts: FactsOf['capital-load'], format: Format): string {
  if (!('common' in facts)) return '';
  const book = format.wholeMoney(facts.bookExpectedLoss ?? '0');
  const [common, own] = [format.wholeMoney(facts.common), format.wholeMoney(facts.own ?? '0')];
  const kept =
    'retained' in facts
      ? ` that keeps ${format.wholeMoney(facts.retained ?? '0')} of a single claim and cedes what is above`
      : '';
  return `Before what acts on the losses of a year together, bad years, which come for all policies at once, make ${common} of the tail, and which of its own buyers fail adds ${own} to that of a book with an expected loss of ${book}${kept}. So `;
}

/** That past losses have lifted the corridor; nothing where they have not, or the quote does not say. */
function liftedBy(
  facts: FactsOf['corridor-floor'],
  format: Format,
  side: 'ceiling' | 'floor',
): string {
  const { lossRatio, lifted, liftedFrom } =
    'lifted' in facts ? facts : { lossRatio: null, lifted: '0', liftedFrom: '0' };
  if (lossRatio === null || lossRatio === undefined || lifted === undefined || !less('0', lifted))
    return '';
  const ratio = format.percent(lossRatio);
  const from = format.percent(liftedFrom ?? '1');
  if (side === 'floor')
    return ` With a raw loss ratio of ${ratio} a renewal does not fall below the restated expiring rate${less(lifted, '1') ? ' by as much as else' : ''}.`;
  return less(lifted, '1')
    ? ` The raw loss ratio of ${ratio} lifts this ceiling by ${format.percent(lifted)} of the way to the indication; from ${from} on it is lifted wholly.`
    : ` The raw loss ratio of ${ratio} is not below ${from}, so this ceiling is lifted.`;
}
