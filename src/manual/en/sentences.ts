import { plural } from '../../explain/en/wording.js';
import type { GuidelineSide } from '../../rules/read/guideline-level.js';
import type { ManualSentences } from '../sentences.js';

/** English sentences that carry something of the book. */
/** A level a guideline speaks from, up to, above or below. */
const sides: Readonly<Record<GuidelineSide, (level: string) => string>> = {
  above: (level) => `above ${level}`,
  from: (level) => `${level} or more`,
  upTo: (level) => `${level} or less`,
  below: (level) => `below ${level}`,
};

export const sentences: ManualSentences = {
  subtitle: 'Rating manual',
  howToRead: [
    'A premium is made in steps. The rating algorithm lists them in the order in which they are applied: the first gives an amount, each of the others does one thing to the amount so far. What is left after the last step is the premium. Every number a step uses stands on a rate page; the pages follow the algorithm.',
    'Pages are keyed (a value for each key), banded (a value for each band, its ends as filed) or curves (points joined by straight lines). A relativity multiplies and is 1 at base. Shares, rates and percentages are written in %. Where a range is filed, the value selected inside it stands beside it.',
    'Each page states its basis: a published source, a standard of the trade, or judgement with its reason. Notes are printed as they stand in the book.',
    'The digest identifies the book to the last digit: a quote that carries the same digest was priced with exactly these pages.',
  ],
  period: (from, to) => `inception from ${from}${to === null ? '' : ` to ${to}`}`,
  requests: (from) => `received from ${from}`,
  algorithm:
    'The price is the running amount; each step applies its operation to it. Derived values are rounded to six decimals (six significant digits below 0.01), running amounts to eight decimals, half away from zero, unless a page says otherwise.',
  stepTitle: (number, title) => `Step ${number}: ${title}`,
  operations: {
    start: 'The price starts at this amount.',
    multiply: 'The price is multiplied by the value.',
    add: 'The value is added to the price.',
    divide: 'The price is divided by the value.',
    'at-most': 'The price is at most this value.',
    'at-least': 'The price is at least this value.',
    'round-to': 'The price is rounded to a multiple of this value.',
  },
  ownMeasure: (id) => `the measure “${id}”, which travels beside the book`,
  attribute: (name) => `the attribute “${name}” of the submission`,
  charged: (base, cut) => `The base is the ${base}${cut ? ', at most its credit limit' : ''}.`,
  buyerAttribute: (name) => `the attribute “${name}” of each buyer`,
  anyOther: (of) => (of.length === 0 ? 'any other' : `any other (${of.join(', ')})`),
  flatRate: (base) => ({
    does: `A filed rate is charged on the ${base}.`,
    formula: `filed rate × ${base}`,
  }),
  technical:
    'The technical premium estimates loss, expense and capital and takes no commercial credit. It is made from these steps; a step of the algorithm counts as it was made there. Rate adequacy is the estimated premium over the technical premium.',
  noTechnical: 'The book makes no technical premium; rate adequacy is not assessed.',
  technicalOnly: (title) => `${title} (technical premium only)`,
  waterfall: 'Each loss, and then the losses of the period, meet the terms of cover in this order:',
  pages:
    'Pages stand in the order in which the algorithm reads them, then those that are read before it begins.',
  money: (currency) => `amount in ${currency}`,
  rounded: (decimals) => `values between rows to ${decimals} decimals`,
  rising: 'values never fall from row to row',
  falling: 'values never rise from row to row',
  midpoint: 'Where nothing is selected, the midpoint.',
  interpolated:
    'Where nothing is selected, the straight line through the range from one end of the band to the other.',
  selected:
    'The value selected in its filed range; an underwriter may select another inside it, with reason and authority. ',
  chosen: { selected: 'selected', midpoint: 'midpoint', interpolated: 'along the line' },
  keyed: (what) => `Key: ${what}.`,
  always: 'every risk alike',
  banded: (what) => `x: ${what}.`,
  curve: (what) => `x: ${what}. Values between two points lie on the straight line between them.`,
  severity: ' The value is the chance that no more is lost.',
  flat: {
    none: ' Outside the points there is no value.',
    below: ' Below the first point its value holds on; above the last there is none.',
    above: ' Above the last point its value holds on; below the first there is none.',
    both: ' Outside the points the value of the nearest one holds on.',
  },
  readFirst: {
    assumptions: 'whatever a submission leaves out',
    contract: 'the terms of the contract',
    'country-cover': 'the gates: which buyers can be insured',
  },
  restOfCountries: 'Countries that are not listed are open.',
  grade: (grade) => `Grade ${grade}`,
  named: (name, code) => `${name} (${code})`,
  notToScale: (axis) => `${axis} (not to scale)`,
  drawnCurve: (title, points) =>
    `${title}: a curve through ${plural(points, 'point')}. The table has the same numbers.`,
  drawnBands: (title, bands) =>
    `${title}: a value for each of ${plural(bands, 'band')}; a full point belongs to its band, a hollow one does not. The table has the same numbers.`,
  tiers:
    'Ready-made covers, from the smallest to the widest. A submission may name one, or state terms of its own.',
  times: (multiple) => `${multiple} times the premium before corridor, floors and rounding`,
  ofTurnover: (share) => `${share} of turnover`,
  days: (days) => `${days} ${days === '1' ? 'day' : 'days'}`,
  notice: (days) => (days === '0' ? '' : ` with ${plural(days, 'day')}' notice`),
  yes: 'yes',
  no: 'no',
  questionnaire:
    'Each answer earns its weight, times the credit for the answer, times the credit for its evidence; the score is the part earned of all weights, from 0 to 100. Questions without an answer earn nothing.',
  exchange: (currency) =>
    `Amounts of this book stand in ${currency}. For a submission in another currency they are read at the rate it states, else at the reference rate; an older rate than is allowed is referred.`,
  exchangeSteps: (steps) =>
    `Amounts people agree on (floors, fixed expense, terms and turnovers of tiers, tolerances, levels of guidelines) are then brought to the nearest that begins with one of ${steps.join(', ')}. Bounds between bands and slices, and prices a buyer, are converted exactly.`,
  guidelines: 'All guidelines are looked at, never only the first that speaks.',
  measured: (outcome, what, { side, text }) => `${outcome} when ${what} is ${sides[side](text)}.`,
  forTier: (title) => `${title} only: `,
  whether: (statement) => `the mark for “${statement}” (1 true, 0 not)`,
  stated: (outcome, statement) => `${outcome} when ${statement}.`,
  adjustment:
    'Rate times declared turnover, rounded once, at least the minimum premium; then bonus and malus, which stay within the combined cap together with the credits in the rate.',
  declared: {
    monthly: 'month by month',
    quarterly: 'for up to three months at a time',
    annually: 'for up to the whole period at a time',
  },
  cancelled: (policyholder, insurer) =>
    `The minimum premium is due ${policyholder} where the policyholder cancels, ${insurer} where the insurer does; in full after a claim.`,
  methods: { 'pro-rata': 'by the day', 'short-period': 'by the scale for short periods' },
  bonusKinds: {
    'no-claims': 'back, by unbroken years without a claim',
    'loss-ratio': 'back, by claims over premium',
    'profit-share': 'back, of the premium left after deduction and claims',
    malus: 'on top, by claims over premium',
  },
  paid: { 'after-period': 'with the final bill', 'on-renewal': 'once the policy is renewed' },
  malusCharged: 'charged with the final bill',
  bonusKeepsMinimum: {
    kept: 'No bonus takes the premium below the minimum.',
    'not-kept': 'A bonus may take the premium below the minimum.',
  },
  advice:
    'What suggestions, comparisons of structures and questions try, each by quoting again. They price nothing. Effort runs from 1, a letter or a signature, to 5, a project of a year; a lever that is not listed is not pulled.',
  triggers:
    'What a review of a policy in force acts on. An action is on once the measure reaches the first level, and goes off only when it is back at the second.',
  subjects: { buyer: 'a buyer', country: 'a country', policy: 'the policy' },
  limitLeft: (action, share) =>
    share === null ? action : share === '0%' ? 'withdraw the limit' : `${action} to ${share}`,
  claims: 'What holds for every submission, as this edition says of itself:',
  cases: 'Cases that travel with the book: a check of the book prices them and compares.',
  example: (submission) =>
    submission === null
      ? 'A submission, priced with this book.'
      : `The submission ${submission}, priced with this book.`,
  none: 'none',
};
