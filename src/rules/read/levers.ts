import type { PaymentMethod } from '../../submission/submission.js';

/** Every way a premium may be lowered. */
export type LeverId =
  | 'credit-control-answer'
  | 'credit-control-evidence'
  | 'credit-control-system'
  | 'continuous-cover'
  | 'loss-free-year'
  | 'tier'
  | 'insured-percentage'
  | 'aggregate-first-loss'
  | 'each-loss'
  | 'non-qualifying-loss'
  | 'maximum-liability'
  | 'waiting-period'
  | 'insolvency-only'
  | 'political-risk'
  | 'payment-terms'
  | 'payment-method'
  | 'credit-limit'
  | 'deposit'
  | 'exclusion'
  | 'whole-turnover'
  | 'policy-period'
  | 'higher-limit'
  | 'higher-maximum';

/** Who must act first. */
export type LeverActor = 'seller' | 'broker' | 'insurer';

/** When a lever can be in force: at once, at the next renewal, or after years that must pass. */
export type LeverTiming = 'now' | 'next-renewal' | 'in-years';

/** What a lever needs besides the decision. */
export type LeverNeed = 'evidence' | 'buyer-consent' | 'insurer-consent' | 're-filing';

/** The rule of a lever: what does not depend on the risk. All of it is judgement; `reason` says on what grounds. */
export interface LeverRule {
  readonly actor: LeverActor;
  readonly timing: LeverTiming;
  /** 1 a letter or a signature, 2 a talk with one party, 3 a change of practice, 4 talks with several buyers, 5 a year's project. */
  readonly effort: 1 | 2 | 3 | 4 | 5;
  readonly reason: string;
  readonly needs: readonly LeverNeed[];
  /** True where risk goes back to the seller; false where the risk itself gets smaller. */
  readonly retains: boolean;
  /** True where the insurer takes risk from the seller, at a higher premium. */
  readonly protects?: boolean;
}

const onCover = { actor: 'broker', timing: 'now', needs: [], retains: true } as const;
const onBuyers = { actor: 'seller', timing: 'next-renewal', needs: ['buyer-consent'] } as const;

/** The rule of every lever; a lever without one does not compile. */
export const leverRules: { readonly [Lever in LeverId]: LeverRule } = {
  'credit-control-answer': {
    ...{ actor: 'seller', timing: 'next-renewal', needs: ['evidence'], retains: false },
    effort: 3,
    reason: 'A practice must be introduced and followed before anybody can prove it.',
  },
  'credit-control-evidence': {
    ...{ actor: 'seller', timing: 'now', needs: ['evidence'], retains: false },
    effort: 1,
    reason: 'The practice exists; a document has to be sent.',
  },
  'credit-control-system': {
    ...{ actor: 'seller', timing: 'next-renewal', needs: ['evidence'], retains: false },
    effort: 5,
    reason: 'Several departments change how they work; a year is usual.',
  },
  'continuous-cover': {
    ...{ actor: 'seller', timing: 'in-years', needs: [], retains: false },
    effort: 1,
    reason: 'Nothing but renewing without a gap.',
  },
  'loss-free-year': {
    ...{ actor: 'seller', timing: 'next-renewal', needs: [], retains: false },
    effort: 2,
    reason: 'No project, but nobody can decide it either: ordinary care and some luck.',
  },
  tier: { ...onCover, effort: 1, reason: 'Another cover of the book is chosen.' },
  'insured-percentage': { ...onCover, effort: 1, reason: 'A term of the cover is chosen.' },
  'aggregate-first-loss': {
    ...onCover,
    effort: 2,
    reason: 'The seller must provide for losses of its own, and its bank may ask about it.',
  },
  'each-loss': { ...onCover, effort: 1, reason: 'A term of the cover is chosen.' },
  'non-qualifying-loss': { ...onCover, effort: 1, reason: 'A term of the cover is chosen.' },
  'maximum-liability': {
    ...onCover,
    effort: 2,
    reason: 'A financing bank that is loss payee usually has to agree.',
  },
  'waiting-period': { ...onCover, effort: 1, reason: 'A term of the cover is chosen.' },
  'insolvency-only': {
    ...onCover,
    effort: 2,
    reason: 'A financing bank that is loss payee usually wants protracted default insured.',
  },
  'political-risk': { ...onCover, effort: 1, reason: 'A line of the cover is given up.' },
  'payment-terms': {
    ...{ ...onBuyers, retains: false },
    effort: 3,
    reason: 'Terms are part of the price a buyer pays; each must be asked.',
  },
  'payment-method': {
    ...{ ...onBuyers, retains: false },
    effort: 4,
    reason: 'The buyer loses its open credit and bears bank charges.',
  },
  deposit: {
    ...{ ...onBuyers, retains: false },
    effort: 3,
    reason: 'A part paid on order is a matter of the price; each buyer must be asked.',
  },
  'credit-limit': {
    ...{ actor: 'seller', timing: 'now', needs: [], retains: true },
    effort: 2,
    reason: 'Deliveries to the buyer must be watched against the lower limit.',
  },
  exclusion: {
    ...{ actor: 'insurer', timing: 'now', needs: [], retains: true },
    effort: 3,
    reason:
      'Whole-turnover policies exclude a buyer only by agreement; the seller carries it alone.',
  },
  'whole-turnover': {
    ...{ actor: 'broker', timing: 'now', needs: ['evidence'], retains: false },
    effort: 3,
    reason: 'The rest of the buyers must be listed, with limits applied for.',
  },
  'policy-period': {
    ...{ actor: 'broker', timing: 'now', needs: [], retains: false },
    effort: 1,
    reason: 'The policy is signed for two years at one rate.',
  },
  'higher-limit': {
    ...{
      actor: 'broker',
      timing: 'now',
      needs: ['insurer-consent'],
      retains: false,
      protects: true,
    },
    effort: 2,
    reason: 'The insurer looks at each buyer anew, and wants its accounts.',
  },
  'higher-maximum': {
    ...{ actor: 'broker', timing: 'now', needs: [], retains: false, protects: true },
    effort: 1,
    reason: 'A term of the cover is chosen.',
  },
};

/** How far each lever is pulled. Judgement: steps that are written in the market's policies or are easy to explain. */
export const leverSteps = {
  /** Buyers looked at for levers on buyers, by expected loss; the largest balance joins them. */
  worstBuyers: 4,
  /** Of these, how many get suggestions of their own beside the one for all together. */
  singleBuyers: 3,
  /** Insured percentages below the present one. */
  insuredPercentages: ['85', '80', '70'],
  /** Aggregate first losses, as shares of the insurable turnover of the period. */
  aggregateFirstLossShares: ['0.00025', '0.0005', '0.001', '0.0015'],
  /** First losses of each loss, as shares of the insurable turnover of the period. */
  eachLossShares: ['0.0001', '0.00025'],
  /** Non-qualifying losses, as shares of the insurable turnover of the period. */
  nonQualifyingLossShares: ['0.00005', '0.0001'],
  /** Maximum liabilities, as multiples of the premium. */
  maximumLiabilityMultiples: ['50', '40', '30', '20'],
  /** Waiting periods in days. */
  waitingPeriods: [120, 180, 270],
  /** Payment terms in days as they are usually agreed. */
  usualTerms: [30, 45, 60, 90],
  /**
   * The next safer way to pay, in the order of the ladder; only for buyers abroad, because documents travel with
   * exports. Acceptance keeps the buyer its credit; against payment the goods must wait for the money.
   */
  saferMethods: {
    'open-account': ['documents-against-payment', 'documents-against-acceptance'],
    'documents-against-acceptance': ['documents-against-payment'],
    'documents-against-payment': ['letter-of-credit'],
  } as Readonly<Partial<Record<PaymentMethod, readonly PaymentMethod[]>>>,
  /** Documents against payment: the longest terms it can take the place of, in days; a sight draft gives no credit. */
  documentsTermsDays: 30,
  /**
   * Goods that can be held in a port until they are paid for, as divisions of ISIC Rev.4: mining, manufacture but of
   * food, wholesale. Fresh goods perish, energy and services cannot be held.
   */
  goodsThatCanBeHeld: [
    ...['05', '07', '08', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20', '21', '22'],
    ...['23', '24', '25', '26', '27', '28', '29', '30', '31', '32', '46'],
  ] as readonly string[],
  /** The part of the price a buyer pays on order; the rest stays on account. */
  depositShare: '0.3',
  /** Least saving worth a suggestion, as a share of premium or rate: half a per cent, about one step of a rate. */
  materialSaving: '0.005',
  /** Months of a longer policy. */
  longerPeriod: 24,
  /** Expected losses above the limits, as a share of all expected losses, from which uninsured balances are large. */
  largeUninsuredShare: '0.1',
  /** A higher limit, as a share of the buyer's present peak balance before any limit. */
  higherLimitShare: '1',
  /** Maximum liabilities above the present one, as multiples of the premium. */
  higherMaximumMultiples: ['30', '40', '50'],
  /** A lower credit limit, as a share of the buyer's present peak balance. */
  limitShare: '0.5',
  /** Steps of continuous cover suggested, at the most. */
  continuitySteps: 3,
} as const;

/** How plans are made. Judgement. */
export const planRules = {
  /** Effort a seller can take on in a year beside its business. */
  effortBudget: 6,
  /** Work on one subject is one project: never more than this. */
  projectEffort: 5,
  /** Options of one subject considered in plans, the best first. */
  options: 3,
  /** Options considered beside them, those that save most. */
  largestOptions: 2,
  /** Points of the trade-off between saving and stress loss that are reported. */
  frontierPoints: 12,
  /** Combinations that may be quoted in vain, one after another, before a search takes another turn. */
  patience: 16,
  /** Quotes a whole report may use. */
  maximumQuotes: 250,
  /** Renewals on the roadmap. */
  renewals: 3,
} as const;

/** What risk that is kept costs its owner. Judgement. */
export const retentionRules = {
  /** Cost of capital of a seller, a year: what equity asks for above what it earns in the bank. */
  costOfCapital: '0.08',
  /** The level of a bad year: one in twenty. */
  level: '0.95',
} as const;

/** Structures the frontier looks at beside the present one. Judgement: steps as they are written in policies. */
export const frontierSteps = {
  insuredPercentages: ['90', '80', '70'],
  /** Shares of the insurable turnover of the period. */
  aggregateFirstLossShares: ['0.0005', '0.001', '0.002'],
  eachLossShares: ['0.00025'],
  nonQualifyingLossShares: ['0.0001'],
  /** Multiples of the premium. */
  maximumLiabilityMultiples: ['30'],
  /** Structures of least total cost that are tried with a non-qualifying loss and a maximum as well. */
  refined: 6,
  /** Quotes a frontier may use. */
  maximumQuotes: 60,
} as const;
