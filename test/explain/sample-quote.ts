import type { Assumption, Finding } from '../../src/quoted/findings.js';
import type { Facts, LedgerEntry } from '../../src/quoted/ledger.js';
import type { PricedQuote, UnpricedQuote } from '../../src/quoted/quote-record.js';
import { stepKinds } from '../../src/rules/read/step-kinds.js';
import { buyerTraits } from '../../src/submission/buyer-traits.js';

const source = {
  page: 'continuity',
  title: { en: 'Continuity of cover', 'zh-CN': '连续投保' },
  row: '3',
  value: '0.98',
  basis: 'judgement',
};

/** An entry of a ledger that multiplies 1,000,000.00 by 0.934. */
export function sampleEntry(
  kind: string,
  facts: Facts,
  changes: Partial<LedgerEntry> = {},
): LedgerEntry {
  return {
    id: kind,
    kind,
    title: { en: 'Step title', 'zh-CN': '步骤名称' },
    operation: 'multiply',
    operand: '0.934',
    facts,
    sources: [source],
    before: '1000000',
    after: '934000',
    change: '-66000',
    relativeChange: '-0.066',
    ...changes,
  };
}

const kinds: readonly string[] = Object.keys(stepKinds);
const looked: readonly string[] = Object.keys(buyerTraits);

/** How a step with sentences of its own stands in a ledger: by its kind, or as a page or a column of the worksheet by its measure. */
export function recorded(key: string): { kind: string; measure?: string } {
  if (kinds.includes(key)) return { kind: key };
  const measure = key.replace(/-page$/, '');
  return { kind: looked.includes(key) ? 'worksheet-relativity' : 'page', measure };
}

/** The three directions a step may take. */
export const directions: readonly Partial<LedgerEntry>[] = [
  {},
  { operand: '1.0665', after: '1066500', change: '66500', relativeChange: '0.0665' },
  { operand: '1', after: '1000000', change: '0', relativeChange: '0' },
];

const header = {
  submission: 'Q-1',
  book: {
    edition: 'sample-1',
    title: { en: 'Sample book', 'zh-CN': '示例费率手册' },
    digest: '0',
    filing: null,
    notice: { en: 'Not an offer.', 'zh-CN': '不构成要约。' },
  },
  library: { name: 'trade-credit-pricing', version: '0.0.0' },
  submissionDigest: 'sha256:0',
  digest: 'sha256:1',
} as const;

/** A quote with a price. */
export function sampleQuote(changes: Partial<PricedQuote> = {}): PricedQuote {
  return {
    ...header,
    status: 'quoted',
    currency: 'CNY',
    period: { inception: '2026-09-01', expiry: '2027-08-31', months: 12, basis: 'risks-attaching' },
    validity: { from: '2026-08-03', until: '2026-09-02' },
    cover: {
      tierTitle: { en: 'Standard', 'zh-CN': '标准方案' },
      insuredPercentage: '90',
      discretionaryInsuredPercentage: '80',
      discretionaryLimit: '500000',
      nonQualifyingLoss: '10000',
      eachLoss: '20000',
      aggregateFirstLoss: '50000',
      aggregateFirstLossShare: '0.00025',
      maximumLiability: '13140000',
      maximumLiabilityMultiple: '30',
      maximumTermsDays: 120,
      maximumExtensionDays: 60,
      waitingPeriodDays: 180,
      politicalRisk: false,
      preShipment: true,
    },
    exposure: {
      insurableTurnover: '200000000',
      buyers: '200',
      normalBalance: '32876712.33',
      withinLimits: '41095890.41',
      peakBalance: '90000000',
      weightedTermsDays: '60',
      averageDefaultRate: '0.00615',
      effectiveBuyers: '109.3',
      topBuyerShare: '0.0344',
      topFiveShare: '0.12',
      overdueShare: '0',
      discretionaryShare: '0.1',
      coverGap: '0',
    },
    premium: {
      estimated: '438000.00',
      rate: '0.00219',
      minimum: '350400.00',
      indication: '438246.1',
      unrounded: '438246.1',
    },
    technical: {
      premium: '421153.85',
      adequacy: '1.040000',
      ledger: [sampleEntry('fixed-expense', { currency: 'CNY', amount: '25000' })],
    },
    losses: {
      present: {
        groundUp: '512000.00',
        aboveLimits: '60000.00',
        insured: '412000.00',
        retained: '100000.00',
        tailValueAtRisk: '6200000.00',
      },
      stress: {
        groundUp: '1280000.00',
        aboveLimits: '150000.00',
        insured: '1080000.00',
        retained: '200000.00',
        tailValueAtRisk: '11000000.00',
      },
    },
    ledger: [sampleEntry('insured-percentage', { insuredPercentage: '90' })],
    filedRanges: [],
    findings: [],
    assumptions: [],
    excludedBuyers: [],
    subjectivities: [],
    measures: [],
    issues: [],
    ...changes,
  };
}

/** A quote without a price. */
export function sampleUnpriced(changes: Partial<UnpricedQuote> = {}): UnpricedQuote {
  return {
    ...header,
    status: 'declined',
    currency: 'CNY',
    premium: null,
    ledger: [],
    findings: [],
    assumptions: [],
    excludedBuyers: [],
    issues: [],
    ...changes,
  };
}

/** A finding that is no guideline's. */
export function sampleFinding(code: string, facts: Facts = {}): Finding {
  return { code: code as Finding['code'], severity: 'note', path: '', facts };
}

/** A finding of a guideline on a measure. */
export function sampleGuideline(measure: string, value: string, level: string): Finding {
  return {
    code: 'guideline',
    severity: 'refer',
    path: '',
    facts: { measure, value, level, side: 'above' },
    guideline: { id: 'sample', title: { en: 'Guideline title', 'zh-CN': '规则名称' }, level },
  };
}

/** An assumption for three buyers. */
export function sampleAssumption(input: string, value: string, count = 3): Assumption {
  return { input: input as Assumption['input'], path: '', value, count };
}
