import type { Submission } from '../../src/submission/submission.js';

/** A valid submission that uses every field. */
export function fullSubmission(): Submission {
  return {
    id: 'S-2026-17',
    currency: 'CNY',
    asOf: '2026-01-15',
    inception: '2026-02-01',
    months: 12,
    basis: 'risks-attaching',
    earlierShipments: 'not-insured',
    policyholder: { id: 'P-1', country: 'CN', tradeSector: 'C26', yearsTrading: 12 },
    turnover: {
      estimated: '200000000',
      exclusions: [{ reason: 'cash', amount: '1000000.50' }],
      pastYears: [{ year: 2025, amount: '190000000' }],
      offeredShare: '1',
    },
    buyers: [
      {
        id: 'B-001',
        country: 'DE',
        sector: '2610',
        paymentMethod: 'open-account',
        termsDays: 60,
        currency: 'EUR',
        gradeBasis: 'global',
        requestedLimit: '500000',
        approvedLimit: '0',
        kind: 'company',
        related: false,
        grade: 4,
        turnover: '2500000',
        balance: '400000',
        peakBalance: '480000',
        overdue: [{ days: 45, amount: '12000' }],
        group: 'G-1',
      },
      { id: 'B-002', country: 'US', rating: 'BBB-' },
    ],
    buyerGroups: [
      {
        id: 'tail',
        country: 'CN',
        count: 250,
        turnover: '90000000',
        balance: '15000000',
        gradeMix: [
          { grade: 5, share: '0.6' },
          { grade: 6, share: '0.4' },
        ],
      },
    ],
    lossHistory: {
      statement: 'supplied',
      years: [
        {
          from: '2024-02-01',
          to: '2025-01-31',
          insurableTurnover: '180000000',
          paid: '300000',
          outstanding: '100000',
          recoveries: '20000',
          count: 2,
          largest: '250000',
          notifiedOverdues: '60000',
          notifiedOverduesInGrades: true,
          cover: { insuredPercentage: '90' },
          losses: [{ date: '2024-11-30', buyer: 'B-900', gross: '280000', recoveries: '20000' }],
        },
        { from: '2025-02-01', insurableTurnover: '185000000', paid: '0' },
      ],
    },
    continuity: { periods: [{ from: '2023-02-01', to: '2026-01-31', insurer: 'this' }] },
    creditControl: {
      answers: { 'credit-policy': { answer: 'yes', evidence: 'document' } },
      daysSalesOutstanding: 75,
    },
    cover: {
      tier: 'standard',
      insuredPercentage: '90',
      discretionaryInsuredPercentage: '80',
      discretionaryLimit: '100000',
      nonQualifyingLoss: '5000',
      eachLoss: '2000',
      aggregateFirstLoss: '100000',
      maximumLiabilityMultiple: '30',
      maximumTermsDays: 120,
      maximumExtensionDays: 60,
      waitingPeriodDays: 180,
      politicalRisk: true,
      preShipment: false,
    },
    renewal: {
      expiringRate: '0.0021',
      expiringPremium: '390000',
      edition: 'reference-2026.1',
      cover: { insuredPercentage: '85', maximumLiability: '9000000' },
      turnover: { estimated: '180000000' },
      buyers: [{ id: 'B-001', country: 'DE', currency: 'USD' }],
      buyerGroups: [{ id: 'tail', country: 'CN' }],
    },
    exchangeRates: [
      { currency: 'EUR', rate: '7.85', date: '2026-01-14' },
      { currency: 'USD', rate: '7.1', date: '2026-01-14' },
    ],
    attributes: { channel: 'broker' },
  };
}

/** The submission with `value` at the end of a JSON Pointer, or without it when the value is undefined. */
export function changed(
  pointer: string,
  value: unknown,
  base: Submission = fullSubmission(),
): unknown {
  const root = structuredClone(base) as unknown as Record<string, unknown>;
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() ?? '';
  const holder = steps.reduce<Record<string, unknown>>((at, step) => at[step] as never, root);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else Object.defineProperty(holder, last, { value, enumerable: true, configurable: true });
  return root;
}
