import { describe, expect, it } from 'vitest';
import { quote } from '../../../src/quote.js';
import type { PricedQuote, Quote } from '../../../src/quoted/quote-record.js';
import { referenceBook } from '../../../src/reference-book.js';
import { politicalPerils } from '../../../src/submission/political-perils.js';
import type { Buyer, Cover, Submission } from '../../../src/submission/submission.js';
import { decimal, sum } from '../../../src/values/decimal.js';
import { priced, stepOf } from '../../support/hand-case.js';

const allPerils: Cover = {
  ...{ insuredPercentage: '90', discretionaryInsuredPercentage: '80' },
  ...{ waitingPeriodDays: 180, maximumTermsDays: 180, maximumExtensionDays: 60 },
  politicalRisk: true,
};

/** Twenty equal buyers, each with the change. */
function seller(country: string, change: Partial<Buyer>, cover: Cover = allPerils): Submission {
  return {
    ...{ currency: 'CNY', asOf: '2026-12-31', inception: '2027-01-01' },
    policyholder: { country, tradeSector: 'C' },
    turnover: { estimated: '72000000', offeredShare: '1' },
    buyers: Array.from({ length: 20 }, (_, index) => ({
      ...{ id: `B-${index}`, country: 'NG', grade: 5 as const, turnover: '3600000', termsDays: 60 },
      ...{ paymentMethod: 'open-account' as const, approvedLimit: '2000000', overdue: [] },
      ...change,
    })),
    ...{ lossHistory: { statement: 'no-history' }, continuity: { periods: [] } },
    cover,
  };
}

const made = (submission: Submission): PricedQuote => priced(submission, referenceBook);
const step = (submission: Submission) => stepOf(made(submission), 'political-risk');
const charge = (submission: Submission) => decimal(step(submission).change);
const { politicalRisk: _whole, ...commercial } = allPerils;
const cover = (politicalPerils: NonNullable<Cover['politicalPerils']>): Cover => ({
  ...commercial,
  politicalPerils,
});
const issuesOf = (quoted: Quote) => quoted.issues.map(({ code, path }) => [code, path]);

describe('PLT-1 what is insured', () => {
  it('is every peril where political risk is insured as a whole, as cover and tier say', () => {
    const perils = made(seller('CN', {})).cover.politicalPerils;
    expect(Object.keys(perils ?? {})).toEqual(politicalPerils);
    expect(perils?.war).toEqual({ insured: true, insuredPercentage: '90', waitingPeriodDays: 180 });
    const tier = made(seller('CN', {}, { tier: 'comprehensive' })).cover;
    expect([tier.politicalRisk, tier.politicalPerils?.transfer?.waitingPeriodDays]).toEqual([
      true,
      120,
    ]);
  });

  it('is what is named alone where nothing is said of the whole', () => {
    const quoted = made(seller('CN', {}, cover({ transfer: {} })));
    expect(quoted.cover.politicalPerils).toEqual({
      transfer: { insured: true, insuredPercentage: '90', waitingPeriodDays: 180 },
      ...{ war: { insured: false }, licence: { insured: false } },
      ...{ 'public-default': { insured: false }, repudiation: { insured: false } },
    });
  });

  it('is all of the tier but what is taken out, each with its own terms', () => {
    const { cover: own } = made(
      seller('CN', {}, { tier: 'comprehensive', politicalPerils: { war: { insured: false } } }),
    );
    expect([own.politicalPerils?.war, own.politicalPerils?.licence?.insured]).toEqual([
      { insured: false },
      true,
    ]);
    const stated = made(
      seller(
        'CN',
        {},
        { ...allPerils, politicalPerils: { transfer: { insuredPercentage: '95' } } },
      ),
    ).cover.politicalPerils;
    expect(stated?.transfer?.insuredPercentage).toBe('95');
    expect(stated?.war?.insuredPercentage).toBe('90');
  });

  it.each([
    [{ politicalRisk: false, politicalPerils: { war: {} } }],
    [{ politicalRisk: false, politicalPerils: { war: { insured: true } } }],
    [
      {
        politicalRisk: true,
        politicalPerils: Object.fromEntries(
          politicalPerils.map((peril) => [peril, { insured: false }]),
        ),
      },
    ],
  ])('refuses what contradicts itself: %j', (terms: Cover) => {
    const quoted = quote(seller('CN', {}, { insuredPercentage: '90', ...terms }), referenceBook);
    expect(issuesOf(quoted)).toEqual([['political-risk-contradicted', '/cover/politicalRisk']]);
  });

  it('makes a cover that reads again as it was resolved', () => {
    const first = made(
      seller('CN', {}, { tier: 'comprehensive', politicalPerils: { war: { insured: false } } }),
    );
    const { tierTitle: _, ...again } = first.cover;
    expect(made(seller('CN', {}, again)).cover).toEqual(first.cover);
  });
});

describe('PLT-2 what it costs', () => {
  // Class 6. 60 and 105 days of 3.6 m lie within 2 m on average: b of the step; 0.45 % of 90 % of it.
  it('is the insured balance at the rate of the class, shared by the perils', () => {
    const { facts, change } = step(seller('CN', {}));
    const balance = decimal(String(facts['averageBalance']));
    expect(decimal(change).minus(balance.times('0.9').times('0.0045')).abs().lessThan(1)).toBe(
      true,
    );
    const amounts = (facts['perils'] as readonly { amount: string }[]).map(({ amount }) => amount);
    expect(
      sum(amounts.map((amount) => decimal(amount)))
        .minus(change)
        .abs()
        .lessThan('0.01'),
    ).toBe(true);
  });

  it('is the sum of the perils bought one by one', () => {
    const single = (['transfer', 'war', 'licence'] as const).map((peril) =>
      charge(seller('CN', {}, cover({ [peril]: {} }))),
    );
    const whole = charge(seller('CN', {}));
    expect(sum(single).minus(whole).abs().lessThan('0.01')).toBe(true);
    expect(single.every((each) => each.greaterThan(0) && each.lessThan(whole))).toBe(true);
  });

  it.each([
    [
      'more insured percentage never costs less',
      { insuredPercentage: '50' },
      { insuredPercentage: '90' },
    ],
    ['a longer wait never costs more', { waitingPeriodDays: 270 }, { waitingPeriodDays: 90 }],
    ['beyond the page nothing changes', { waitingPeriodDays: 700 }, { waitingPeriodDays: 400 }],
  ])('%s', (_what, less, more) => {
    const [low, high] = [less, more].map((own) =>
      charge(seller('CN', {}, cover({ transfer: own }))),
    );
    expect(low!.lessThanOrEqualTo(high!)).toBe(true);
  });

  it('insures buyers without a named limit at no more than their own percentage', () => {
    const open = { approvedLimit: undefined, requestedLimit: undefined } as never;
    const under = (insuredPercentage: string) => {
      const perils = cover({ transfer: { insuredPercentage } });
      const submission = seller('CN', open, { ...perils, discretionaryLimit: '2000000' });
      return charge(JSON.parse(JSON.stringify(submission)) as Submission);
    };
    expect(under('95')).toEqual(under('80'));
    expect(under('60').lessThan(under('80'))).toBe(true);
  });
});

describe('PLT-3 home is where the seller is', () => {
  it.each([
    ['CN', 'CN', false],
    ['DE', 'CN', true],
    ['DE', 'DE', false],
    ['NG', 'NG', false],
    ['CN', 'NG', true],
  ])('a seller in %s pays for %s: %s', (home, country, pays) => {
    expect(charge(seller(home, { country })).greaterThan(0)).toBe(pays);
  });

  it('is assumed where nobody says, with a finding', () => {
    const { policyholder: _, ...unsaid } = seller('CN', { country: 'CN' });
    expect(charge(unsaid).isZero()).toBe(true);
    expect(made(unsaid).assumptions).toContainEqual({
      ...{ input: 'policyholder-country', path: '/policyholder/country', value: 'CN', count: 1 },
    });
    expect(made(seller('DE', {})).assumptions.map(({ input }) => input)).not.toContain(
      'policyholder-country',
    );
  });
});

describe('PLT-4 public buyers', () => {
  const publicBuyer = { kind: 'public' as const };
  const half = (submission: Submission): Submission => ({
    ...submission,
    buyers: (submission.buyers ?? []).map((buyer, index) =>
      index % 2 ? { ...buyer, ...publicBuyer } : buyer,
    ),
  });

  it('are insurable against their own perils and nothing else', () => {
    const without = made(half(seller('CN', {}, cover({ transfer: {}, war: {} }))));
    expect(without.excludedBuyers.map(({ reason }) => reason)).toEqual(Array(10).fill('public'));
    const insured = made(half(seller('CN', {})));
    expect([insured.excludedBuyers, insured.exposure.insurableTurnover]).toEqual([[], '72000000']);
  });

  it('bear no commercial risk, and cost more against political perils than other buyers', () => {
    const [some, none] = [half(seller('CN', {})), seller('CN', {})];
    const base = (submission: Submission) => decimal(stepOf(made(submission), 'base').after);
    expect(base(some).times(2).minus(base(none)).abs().lessThan('0.01')).toBe(true);
    expect(charge(some).greaterThan(charge(none))).toBe(true);
    const unrated = half({ ...some });
    expect(made(unrated).exposure.averageDefaultRate).toBe(made(none).exposure.averageDefaultRate);
  });

  it('need no commercial grade', () => {
    const submission = half(seller('CN', {}));
    const ungraded = (submission.buyers ?? []).map(({ grade, ...buyer }) =>
      buyer.kind === 'public' ? buyer : { ...buyer, grade: grade! },
    );
    const quoted = made({ ...submission, buyers: ungraded });
    expect(quoted.assumptions.map(({ input }) => input)).not.toContain('grade');
    expect(quoted.premium).toEqual(made(submission).premium);
  });

  it('are charged at home too: a state that does not pay is no matter of transfer', () => {
    expect(charge(seller('CN', { country: 'CN', ...publicBuyer })).greaterThan(0)).toBe(true);
  });

  it('may be all a seller has', () => {
    const quoted = made(seller('CN', publicBuyer));
    expect(stepOf(quoted, 'base').after).toBe('0');
    expect(Number(quoted.premium.rate)).toBeGreaterThan(0);
  });

  it('cost by class, and each of their perils apart', () => {
    const only = (peril: 'public-default' | 'repudiation', country: string) =>
      charge(seller('CN', { country, ...publicBuyer }, cover({ [peril]: {} })));
    expect(only('public-default', 'PK').greaterThan(only('public-default', 'DE'))).toBe(true);
    expect(only('repudiation', 'PK').lessThan(only('public-default', 'PK'))).toBe(true);
  });
});

describe('PLT-5 letters of credit', () => {
  const letter = (letterOfCredit?: Buyer['letterOfCredit']): Partial<Buyer> => ({
    paymentMethod: 'letter-of-credit',
    ...(letterOfCredit && { letterOfCredit }),
  });
  const method = (change: Partial<Buyer>) =>
    decimal(stepOf(made(seller('CN', change)), 'payment-method').operand);

  it('are worth what the bank is: the better its country, the cheaper, on both lines', () => {
    const worths = ['NG', 'VN', 'TH', 'DE'].map((issuingBankCountry) => {
      const change = letter({ issuingBankCountry });
      return [method(change), charge(seller('CN', change))] as const;
    });
    for (const [index, [operand, political]] of worths.slice(1).entries()) {
      expect(operand.lessThan(worths[index]![0])).toBe(true);
      expect(political.lessThan(worths[index]![1])).toBe(true);
    }
    expect(worths[0]).toEqual([method(letter()), charge(seller('CN', letter()))]);
  });

  it('that are confirmed at home bear no political risk and next to no other', () => {
    const confirmed = letter({ issuingBankCountry: 'NG', confirmed: true });
    expect(charge(seller('CN', confirmed)).isZero()).toBe(true);
    expect(method(confirmed).toString()).toBe('0.03');
  });

  it('are never dearer than documents against payment, however weak the bank', () => {
    const weakest = method(letter({ issuingBankCountry: 'VE' }));
    expect(weakest.lessThan(method({ paymentMethod: 'documents-against-payment' }))).toBe(true);
  });

  it('of several banks are told by their mean', () => {
    const mixed = seller('CN', letter());
    const banks = ['NG', 'DE'];
    const buyers = (mixed.buyers ?? []).map((buyer, index) => ({
      ...buyer,
      letterOfCredit: { issuingBankCountry: banks[index % 2]! },
    }));
    const { facts, operand } = stepOf(made({ ...mixed, buyers }), 'payment-method');
    const [level] = facts['classes'] as readonly { class: string; relativity: string }[];
    expect(level?.class).toBe('letter-of-credit');
    expect(decimal(level!.relativity).minus(operand).abs().lessThan('0.00001')).toBe(true);
  });

  it('of a bank whose country the manual does not have are refused with the place', () => {
    const quoted = quote(seller('CN', letter({ issuingBankCountry: 'TD' })), referenceBook);
    expect(issuesOf(quoted)).toEqual([
      ['outside-manual', '/buyers/0/letterOfCredit/issuingBankCountry'],
    ]);
  });

  it('are described only of buyers that pay by one', () => {
    const quoted = quote(seller('CN', { letterOfCredit: { confirmed: true } }), referenceBook);
    expect(issuesOf(quoted)[0]).toEqual([
      'letter-of-credit-without-method',
      '/buyers/0/letterOfCredit',
    ]);
  });
});

describe('PLT-6 the whole rate where political risk is highest', () => {
  // KredEx charges 0.2 to 4.5 % a year for short-term export credit; average buyers of classes 6 and 7 lie between the
  // middle of that and its top. The OECD's a_i is for credits of two years and more: nothing may cost more than it.
  const long = (country: string, termsDays: number) =>
    made(seller('CN', { country, termsDays, approvedLimit: '4000000' }));

  it.each(
    ['NG', 'EG', 'PK', 'AR'].flatMap((country) =>
      [120, 150, 180].map((days) => [country, days] as const),
    ),
  )('of average buyers in %s at %s days', (country, days) => {
    const quoted = long(country, days);
    const yearly = (Number(quoted.premium.rate) * 365) / days;
    expect(yearly).toBeGreaterThan(0.014);
    expect(yearly).toBeLessThan(0.045);
    const political = Number(stepOf(quoted, 'political-risk').change) / 0.755;
    const share = political / Number(quoted.premium.unrounded);
    expect(share).toBeGreaterThan(0.12);
    expect(share).toBeLessThan(0.4);
  });

  it('keeps every class below the long-term coefficient of the OECD', () => {
    const coefficients = ['0', '0.0009', '0.002', '0.0035', '0.0055', '0.0074', '0.009', '0.011'];
    const { rows } = referenceBook.pages['political-risk']!;
    rows.forEach((row, index) => {
      const value = 'value' in row ? decimal(row.value) : decimal(9);
      expect(value.lessThanOrEqualTo(coefficients[index] ?? '0')).toBe(true);
    });
    expect(rows).toHaveLength(coefficients.length);
  });
});

describe('PLT-7 past political losses', () => {
  const past = (peril?: 'war' | 'transfer', terms: Cover = allPerils): PricedQuote =>
    made({
      ...seller('CN', {}, terms),
      lossHistory: {
        statement: 'supplied',
        years: ['2024', '2025', '2026'].map((year) => ({
          from: `${year}-01-01`,
          insurableTurnover: '72000000',
          losses:
            year === '2025'
              ? [{ date: '2025-06-01', gross: '400000', ...(peril && { peril }) }]
              : [],
        })),
      },
    });
  const experience = (quoted: PricedQuote) => decimal(stepOf(quoted, 'loss-experience').operand);

  it('say nothing of how buyers default', () => {
    expect(experience(past('war')).lessThan(experience(past()))).toBe(true);
  });

  it('count in the loss ratio where their peril is insured, and are told in any case', () => {
    const ratio = (quoted: PricedQuote) =>
      decimal(String(stepOf(quoted, 'loss-ratio-floor').facts['lossRatio'] ?? '0'));
    const left = cover({ transfer: {} });
    expect(ratio(past('war', left)).isZero()).toBe(true);
    expect(ratio(past('transfer', left)).greaterThan(0)).toBe(true);
    for (const quoted of [past('war', left), past('war')])
      expect(quoted.findings.map(({ code }) => code)).toContain('political-losses-apart');
  });
});
