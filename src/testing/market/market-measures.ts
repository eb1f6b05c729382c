import { type Decimal, decimal, sum } from '../../values/decimal.js';
import { lookUp } from '../../rules/read/look-up.js';
import type { PricedQuote } from '../../quoted/quote-record.js';
import type { Submission } from '../../submission/submission.js';
import { acceptedLevels, linesOf } from '../accepted-levels.js';
import { quoteIn, type TestSetting } from '../pricer.js';
import { vocabularyOf } from '../vocabulary.js';
import type { MarketReason, MarketRowId } from './market-report.js';
import type { SellerChange } from './market-seller.js';

/** What a row comes to, or what was missing. */
export type Measured = Decimal | MarketReason;

/** The book, and the sellers it is sent, each made once. */
export interface MarketSetting extends TestSetting {
  readonly seller: (change: SellerChange) => Submission;
}

/** How each row is measured. */
export const marketMeasures: Readonly<Record<MarketRowId, (setting: MarketSetting) => Measured>> = {
  'premium-to-turnover': (setting) => ofSeller(setting, {}, premiumRate),
  'claims-to-turnover': (setting) =>
    ofLosses(setting, ({ exposure }, { insured }) => insured.dividedBy(exposure.insurableTurnover)),
  'premium-to-limits': (setting) =>
    ofSeller(setting, {}, ({ premium }, submission) =>
      decimal(premium.estimated).dividedBy(limitsOf(submission)),
    ),
  'claims-to-limits': (setting) =>
    ofLosses(setting, (_, { insured }, submission) => insured.dividedBy(limitsOf(submission))),
  'claims-to-premium': (setting) =>
    ofLosses(setting, ({ premium }, { insured }) => insured.dividedBy(premium.estimated)),
  'costs-to-premium': costs,
  'bad-year-number': badYearNumber,
  'bad-year-losses': (setting) =>
    ofLosses(setting, ({ losses }, { insured }) =>
      decimal(losses?.stress.insured ?? '0').dividedBy(insured),
    ),
  'ten-times-turnover': (setting) => ratio(setting, { size: 'tenth' }, {}, premiumRate),
  'small-seller': (setting) => ofSeller(setting, { size: 'small' }, premiumRate),
  'longer-terms': (setting) =>
    lacking(setting, 'buyer-terms', ['60', '90']) ??
    lacking(setting, 'payment-terms', ['60', '90']) ??
    more(setting, { termsDays: 60 }, { termsDays: 90 }),
  'more-insured': (setting) =>
    lacking(setting, 'insured-percentage', ['80', '90']) ??
    more(setting, { insuredPercentage: '80' }, { insuredPercentage: '90' }),
  'clean-years': (setting) => more(setting, {}, { cleanYears: true }),
  industry: (setting) =>
    lackingIndustry(setting, ['N', 'C']) ?? more(setting, { industry: 'N' }, { industry: 'C' }),
};

/** The average seller, quoted; what stands in the way where the book does not price it. */
export function averageQuote(setting: MarketSetting): PricedQuote | MarketReason {
  return priced(setting, setting.seller({}));
}

function priced(setting: MarketSetting, submission: Submission): PricedQuote | MarketReason {
  const made = quoteIn(setting, submission);
  if (made.premium !== null) return made;
  const because = [
    ...made.issues.map(({ code }) => code),
    ...made.findings.flatMap(({ severity, code, guideline }) =>
      severity === 'decline' ? [guideline?.id ?? code] : [],
    ),
  ];
  return { code: 'no-price', because: [...new Set(because)].slice(0, 3) };
}

type Reading = (made: PricedQuote, submission: Submission) => Measured;

function ofSeller(setting: MarketSetting, change: SellerChange, read: Reading): Measured {
  const submission = setting.seller(change);
  const made = priced(setting, submission);
  return 'code' in made ? made : read(made, submission);
}

interface Losses {
  /** Expected to be paid by the insurer in an ordinary year. */
  readonly insured: Decimal;
}

function ofLosses(
  setting: MarketSetting,
  read: (made: PricedQuote, losses: Losses, submission: Submission) => Measured,
): Measured {
  return ofSeller(setting, {}, (made, submission) => {
    const insured = decimal(made.losses?.present.insured ?? '0');
    return insured.isZero() ? { code: 'no-losses' } : read(made, { insured }, submission);
  });
}

function premiumRate({ premium, exposure }: PricedQuote): Decimal {
  return decimal(premium.estimated).dividedBy(exposure.insurableTurnover);
}

function limitsOf({ buyers = [] }: Submission): Decimal {
  return sum(buyers.map(({ approvedLimit }) => decimal(approvedLimit ?? '0')));
}

/** What is neither expected to be paid nor for capital: expenses and brokerage, fixed and variable. */
function costs(setting: MarketSetting): Measured {
  return (
    withoutCapital(setting) ??
    ofLosses(setting, ({ ledger, premium }, { insured }) => {
      const operand = (kind: string): Decimal =>
        decimal(ledger.find((step) => step.kind === kind)?.operand ?? '1');
      const capital = operand('capital-load').dividedBy(operand('permissible-loss-ratio'));
      return decimal(1).minus(insured.plus(capital).dividedBy(premium.estimated));
    })
  );
}

function badYearNumber({ book }: MarketSetting): Measured {
  const page = linesOf(book).flatMap(({ pages }) => pages?.['distribution'] ?? [])[0];
  const factor = page === undefined ? undefined : lookUp(book, page, 'stress-cycle');
  return factor?.value ?? { code: 'no-losses' };
}

function ratio(
  setting: MarketSetting,
  from: SellerChange,
  to: SellerChange,
  read: (made: PricedQuote) => Decimal,
): Measured {
  const before = ofSeller(setting, from, read);
  const after = ofSeller(setting, to, read);
  if ('code' in before) return before;
  return 'code' in after ? after : after.dividedBy(before);
}

function more(setting: MarketSetting, from: SellerChange, to: SellerChange): Measured {
  const change = ratio(setting, from, to, ({ premium }) => decimal(premium.unrounded));
  if ('code' in change) return change;
  return change.equals(1) ? { code: 'no-effect' } : change.minus(1);
}

function lacking(
  { book }: MarketSetting,
  measure: string,
  levels: readonly string[],
): MarketReason | null {
  const accepted = acceptedLevels(book, measure, levels);
  const level = levels.find((each) => !accepted.includes(each));
  return level === undefined ? null : { code: 'no-level', measure, level };
}

function lackingIndustry({ book }: MarketSetting, levels: readonly string[]): MarketReason | null {
  const { industry } = vocabularyOf(book).traits;
  const level = levels.find((each) => !industry.levels.includes(each));
  return level === undefined ? null : { code: 'no-level', measure: 'industry', level };
}

function withoutCapital({ book }: MarketSetting): MarketReason | null {
  return vocabularyOf(book).kinds.has('capital-load') ? null : { code: 'no-capital' };
}
