import { ArgumentError } from '../../src/values/argument-error.js';
import { describe, expect, it } from 'vitest';
import { explainThreeMeasures } from '../../src/explain/index.js';
import type { Locale } from '../../src/values/text.js';
import type { MeasureWorth, ThreeMeasures } from '../../src/requote/three-measures.js';
import { expectReadable } from './readable.js';

const locales: readonly Locale[] = ['en', 'zh-CN'];

const worth = (earned: string, available: string): MeasureWorth => ({
  without: '414000.00',
  now: '402000.00',
  best: '394000.00',
  earned,
  available,
});

const measures = (changes: Partial<ThreeMeasures> = {}): ThreeMeasures => ({
  status: 'quoted',
  currency: 'CNY',
  premium: '402000.00',
  continuousCover: { ...worth('12000.00', '8000.00'), bestYears: '7' },
  creditControl: worth('12000.00', '8000.00'),
  tieredCover: [
    tier({ tier: 'small', change: '-86000.00' }),
    tier({ tier: 'standard', change: '0.00', status: 'referred' }),
    tier({ tier: 'wide', change: '86000.00' }),
    tier({ tier: 'widest', status: 'declined', premium: null, rate: null, change: null }),
  ],
  ...changes,
});

function tier(changes: Partial<ThreeMeasures['tieredCover'][number]>) {
  return {
    tier: 'standard',
    title: { en: 'Standard', 'zh-CN': '标准方案' },
    status: 'quoted' as const,
    premium: '316000.00',
    rate: '0.00158',
    change: '0.00',
    ...changes,
  };
}

describe.each(locales)('the three measures in %s', (locale) => {
  const amounts = ['12000.00', '0.00', '-900.00'];
  const cases = amounts.flatMap((earned) => amounts.map((available) => worth(earned, available)));

  it('are readable, whatever they are worth', () => {
    for (const one of cases) {
      const changed = measures({ continuousCover: { ...one, bestYears: '3' }, creditControl: one });
      const { title, lines, tiers } = explainThreeMeasures(changed, locale);
      for (const text of [title, ...[...lines, ...tiers].flatMap((it) => [it.title, it.sentence])])
        expectReadable(text, locale);
    }
  });

  it('are readable for a book without tiers', () => {
    const { lines, tiers } = explainThreeMeasures(measures({ tieredCover: [] }), locale);
    expect(tiers).toEqual([]);
    expectReadable(lines[2]!.sentence, locale);
  });
});

describe('what is said of the three measures', () => {
  const said = (locale: Locale) => explainThreeMeasures(measures(), locale);

  it('names the money earned and the money still to be had', () => {
    expect(said('en').lines.map(({ id, sentence }) => [id, sentence])).toEqual([
      [
        'continuous-cover',
        'The years of cover so far lower the premium by CNY 12,000.00; without them it would be CNY 414,000.00. ' +
          'After 7 unbroken years, with the loss record that comes with them, it would be CNY 8,000.00 lower, at CNY 394,000.00.',
      ],
      [
        'credit-control',
        'As rated now it makes the premium CNY 12,000.00 lower than no credit control would (CNY 414,000.00). ' +
          'With every question answered yes and audited the premium would be CNY 8,000.00 lower, at CNY 394,000.00.',
      ],
      ['tiered-cover', 'The same risk at the price of each tier of the rate book.'],
    ]);
    expect(said('zh-CN').lines[0]?.sentence).toBe(
      '现有的连续投保年数已使保费降低12,000.00元，否则保费为414,000.00元。' +
        '连续投保满7年并具备相应年度的赔付记录后，保费可再降8,000.00元，至394,000.00元。',
    );
  });

  it('claims nothing where nothing is earned', () => {
    const changed = measures({ creditControl: worth('-900.00', '0.00') });
    expect(explainThreeMeasures(changed, 'en').lines[1]?.sentence).toBe(
      'As rated now it does not lower the premium. Better answers would not lower it further.',
    );
  });

  it('compares each tier with the cover quoted', () => {
    expect(said('en').tiers.map(({ sentence }) => sentence)).toEqual([
      '0.158% of insurable turnover, CNY 316,000.00: CNY 86,000.00 less than now.',
      '0.158% of insurable turnover, CNY 316,000.00: the same as now (referred).',
      '0.158% of insurable turnover, CNY 316,000.00: CNY 86,000.00 more than now.',
      'Declined.',
    ]);
    expect(said('en').tiers[0]).toMatchObject({
      id: 'small',
      rate: '0.158%',
      premium: 'CNY 316,000.00',
      change: '-86,000.00',
      status: 'Quoted',
    });
    expect(said('zh-CN').tiers[0]?.sentence).toBe(
      '费率0.158%，保费316,000.00元，较本次报价减少86,000.00元。',
    );
  });

  it('is refused in a language there is none of', () => {
    expect(() => explainThreeMeasures(measures(), 'fr' as Locale)).toThrow(ArgumentError);
  });
});
