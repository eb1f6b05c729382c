import type {
  Buyer,
  BuyerGroup,
  LossHistory,
  Submission,
} from '../../src/submission/submission.js';

/** What may be answered to an optional field, and the submission that leaves it out. */
export interface Answers {
  readonly blank: Submission;
  readonly best: Submission;
  readonly ordinary: Submission;
  readonly worst: Submission;
  /** How many times as much the worst answer may cost as none, and why; 1 when missing: silence never pays at all. */
  readonly most?: readonly [times: number, reason: string];
}

const buyer: Buyer = {
  id: 'B',
  country: 'DE',
  sector: '46',
  paymentMethod: 'open-account',
  termsDays: 60,
  grade: 5,
  turnover: '5000000',
  requestedLimit: '2000000',
  approvedLimit: '2000000',
  overdue: [],
};

const usual: Submission = {
  currency: 'CNY',
  asOf: '2026-08-15',
  inception: '2026-10-01',
  policyholder: { country: 'CN', tradeSector: 'C', yearsTrading: 10 },
  turnover: { estimated: '100000000', offeredShare: '1' },
  buyers: listOf(buyer),
  lossHistory: { statement: 'no-history' },
  creditControl: { answers: answered('yes'), daysSalesOutstanding: 60 },
  cover: { insuredPercentage: '90' },
};

const group: BuyerGroup = {
  id: 'G',
  country: 'DE',
  sector: '46',
  paymentMethod: 'open-account',
  count: 20,
  turnover: '100000000',
  termsDays: 60,
  gradeMix: [{ grade: 5, share: '1' }],
};

function listOf(one: Buyer): Buyer[] {
  return Array.from({ length: 20 }, (_, at) => ({ ...one, id: `B-${at}` }));
}

function answered(answer: 'yes' | 'no') {
  const ids = ['written-policy', 'separate-from-sales'];
  return Object.fromEntries(ids.map((id) => [id, { answer, evidence: 'document' as const }]));
}

function without<Whole extends object>(whole: Whole, field: keyof Whole): Whole {
  const { [field]: _, ...rest } = whole;
  return rest as Whole;
}

type Values<Value> = readonly [best: Value, ordinary: Value, worst: Value];

/** One field of the submission. */
function ofSubmission<Field extends keyof Submission>(
  field: Field,
  [best, ordinary, worst]: Values<NonNullable<Submission[Field]>>,
  blank: Submission = usual,
): Omit<Answers, 'most'> {
  const said = (value: Submission[Field]) => ({ ...blank, [field]: value });
  const left = without(blank, field);
  return { blank: left, best: said(best), ordinary: said(ordinary), worst: said(worst) };
}

/** One field of every buyer; `more` is stated of each besides. */
function ofBuyers<Field extends keyof Buyer>(
  field: Field,
  values: Values<NonNullable<Buyer[Field]>>,
  { more = {}, less }: { readonly more?: Partial<Buyer>; readonly less?: keyof Buyer } = {},
): Omit<Answers, 'most'> {
  const one = less === undefined ? { ...buyer, ...more } : without({ ...buyer, ...more }, less);
  const [best, ordinary, worst] = values.map((value): Submission => ({
    ...usual,
    buyers: listOf({ ...one, [field]: value }),
  })) as [Submission, Submission, Submission];
  return { blank: { ...usual, buyers: listOf(without(one, field)) }, best, ordinary, worst };
}

/** One field of a group that holds all buyers. */
function ofGroup<Field extends keyof BuyerGroup>(
  field: Field,
  values: Values<NonNullable<BuyerGroup[Field]>>,
  more: Partial<BuyerGroup> = {},
): Omit<Answers, 'most'> {
  const of = (one: BuyerGroup): Submission => ({ ...usual, buyers: [], buyerGroups: [one] });
  const [best, ordinary, worst] = values.map((value) =>
    of({ ...group, ...more, [field]: value }),
  ) as [Submission, Submission, Submission];
  return { blank: of(without({ ...group, ...more }, field)), best, ordinary, worst };
}

function years(paid: string): LossHistory {
  return {
    statement: 'supplied',
    years: [2023, 2024].map((year, at) => ({
      from: `${year}-10-01`,
      insurableTurnover: '95000000',
      paid: at === 1 ? paid : '0',
    })),
  };
}

const credit = { paymentMethod: 'letter-of-credit' } as const;
const sectors = ['J', 'C', 'F'] as const;
const grades = [1, 5, 7] as const;
const gradeMix = (grade: 1 | 5 | 7) => [{ grade, share: '1' }];
const ownPage =
  'whoever reads the policy sees it: the field says what is insured, and a wrong one insures nothing';
const bank = 'the letter names the bank, and none other is paid under; a bank at home is the rule';
const more = 'more than four balances at default are insured, which is more cover';
const told =
  'the page asks more only of what is worse than usual, and refers or stops it where it is far worse';

/** The optional fields that say how good a risk is, each with its answers. */
export const answersOf: Readonly<Record<string, Answers>> = {
  '/policyholder': {
    ...ofSubmission('policyholder', [
      { tradeSector: 'J' },
      { tradeSector: 'C' },
      { tradeSector: 'F' },
    ]),
  },
  '/policyholder/tradeSector': {
    ...ofSubmission(
      'policyholder',
      [{ tradeSector: sectors[0] }, { tradeSector: sectors[1] }, { tradeSector: sectors[2] }],
      { ...usual, buyers: listOf(without(buyer, 'sector')) },
    ),
    most: [1.5, ownPage],
  },
  '/policyholder/yearsTrading': {
    ...ofSubmission(
      'policyholder',
      [
        { tradeSector: 'C', yearsTrading: 30 },
        { tradeSector: 'C', yearsTrading: 10 },
        { tradeSector: 'C', yearsTrading: 0 },
      ],
      { ...usual, lossHistory: years('0') },
    ),
    blank: { ...usual, policyholder: { tradeSector: 'C' }, lossHistory: years('0') },
  },
  '/turnover/offeredShare': {
    ...ofSubmission('turnover', [
      { estimated: '100000000', offeredShare: '1' },
      { estimated: '100000000', offeredShare: '1' },
      { estimated: '100000000', offeredShare: '0.55' },
    ]),
    blank: { ...usual, turnover: { estimated: '100000000' } },
    most: [1.5, ownPage],
  },
  '/buyers/*/sector': { ...ofBuyers('sector', sectors), most: [1.5, ownPage] },
  '/buyers/*/paymentMethod': ofBuyers('paymentMethod', [
    'letter-of-credit',
    'open-account',
    'open-account',
  ]),
  '/buyers/*/letterOfCredit': {
    ...ofBuyers('letterOfCredit', [{ confirmed: true }, {}, { issuingBankCountry: 'AR' }], {
      more: credit,
    }),
    most: [1.6, bank],
  },
  '/buyers/*/termsDays': { ...ofBuyers('termsDays', [10, 60, 120]), most: [1.2, told] },
  '/buyers/*/gradeBasis': ofBuyers('gradeBasis', ['global', 'country-peers', 'country-peers'], {
    more: { country: 'IN' },
  }),
  '/buyers/*/requestedLimit': {
    ...ofBuyers('requestedLimit', ['500000', '2000000', '20000000'], { less: 'approvedLimit' }),
    most: [1.2, more],
  },
  '/buyers/*/approvedLimit': ofBuyers('approvedLimit', ['500000', '2000000', '2000000']),
  '/buyers/*/grade': ofBuyers('grade', grades),
  '/buyers/*/rating': {
    ...ofBuyers('rating', ['AAA', 'BB', 'B'], { less: 'grade' }),
    most: [1.4, 'an agency rates against all the world: no credit of a good country is left'],
  },
  '/buyers/*/balance': {
    ...ofBuyers('balance', ['400000', '821000', '1200000']),
    most: [1.2, told],
  },
  '/buyers/*/peakBalance': ofBuyers('peakBalance', ['1000000', '1500000', '2500000']),
  '/buyers/*/overdue': {
    ...ofBuyers('overdue', [[], [{ days: 75, amount: '40000' }], [{ days: 50, amount: '400000' }]]),
    most: [2, told],
  },
  '/buyerGroups/*/sector': { ...ofGroup('sector', sectors), most: [1.5, ownPage] },
  '/buyerGroups/*/paymentMethod': ofGroup('paymentMethod', [
    'letter-of-credit',
    'open-account',
    'open-account',
  ]),
  '/buyerGroups/*/letterOfCredit': {
    ...ofGroup('letterOfCredit', [{ confirmed: true }, {}, { issuingBankCountry: 'AR' }], credit),
    most: [1.6, bank],
  },
  '/buyerGroups/*/termsDays': { ...ofGroup('termsDays', [10, 60, 120]), most: [1.2, told] },
  '/buyerGroups/*/gradeBasis': ofGroup('gradeBasis', ['global', 'country-peers', 'country-peers'], {
    country: 'IN',
  }),
  '/buyerGroups/*/requestedLimit': {
    ...ofGroup('requestedLimit', ['500000', '2000000', '20000000']),
    most: [1.2, more],
  },
  '/buyerGroups/*/approvedLimit': {
    ...ofGroup('approvedLimit', ['500000', '2000000', '20000000']),
    most: [1.2, more],
  },
  '/buyerGroups/*/count': { ...ofGroup('count', [200, 20, 5]), most: [1.3, told] },
  '/buyerGroups/*/balance': {
    ...ofGroup('balance', ['8000000', '16420000', '24000000']),
    most: [1.2, told],
  },
  '/buyerGroups/*/gradeMix': ofGroup('gradeMix', [gradeMix(1), gradeMix(5), gradeMix(7)]),
  '/lossHistory': {
    ...ofSubmission('lossHistory', [years('0'), years('20000'), years('3000000')]),
    most: [
      3,
      'losses are asked for in every application, and a quote without them is subject to the history',
    ],
  },
  '/continuity': ofSubmission('continuity', [
    { periods: [{ from: '2020-10-01', to: '2026-09-30', insurer: 'this' }] },
    { periods: [] },
    { periods: [{ from: '2019-10-01', to: '2020-09-30', insurer: 'other' }] },
  ]),
  '/creditControl': ofSubmission('creditControl', [
    { answers: answered('yes'), daysSalesOutstanding: 60 },
    { answers: {} },
    { answers: {}, daysSalesOutstanding: 180 },
  ]),
  '/creditControl/answers': {
    ...ofSubmission('creditControl', [
      { answers: answered('yes') },
      { answers: {} },
      { answers: answered('no') },
    ]),
    blank: { ...usual, creditControl: {} },
    most: [1.3, 'a no is worse than what is assumed of everybody, which is below neutral'],
  },
  '/creditControl/daysSalesOutstanding': {
    ...ofSubmission('creditControl', [
      { answers: answered('yes'), daysSalesOutstanding: 50 },
      { answers: answered('yes'), daysSalesOutstanding: 66 },
      { answers: answered('yes'), daysSalesOutstanding: 300 },
    ]),
    blank: { ...usual, creditControl: { answers: answered('yes') } },
  },
  '/creditControl/overdueShare': {
    ...ofSubmission(
      'creditControl',
      [
        { answers: answered('yes'), daysSalesOutstanding: 60, overdueShare: '0' },
        { answers: answered('yes'), daysSalesOutstanding: 60, overdueShare: '0.05' },
        { answers: answered('yes'), daysSalesOutstanding: 60, overdueShare: '0.9' },
      ],
      { ...usual, buyers: listOf(without(buyer, 'overdue')) },
    ),
    blank: { ...usual, buyers: listOf(without(buyer, 'overdue')) },
  },
};
