import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/index.js';
import type { Finding } from '../../src/quoted/findings.js';
import type { PricedQuote } from '../../src/quoted/quote-record.js';
import type { Locale } from '../../src/values/text.js';
import { expectReadable } from './readable.js';
import { sampleEntry, sampleGuideline, sampleQuote, sampleUnpriced } from './sample-quote.js';

const locales: readonly Locale[] = ['en', 'zh-CN'];

function technicalOf(adequacy: string | null, locale: Locale, findings: readonly Finding[] = []) {
  const technical = adequacy === null ? null : { premium: '421153.85', adequacy, ledger: [] };
  return explain(sampleQuote({ technical, findings }), locale).technical!;
}

describe('the technical premium in words', () => {
  it.each(locales)('reads well in %s, whatever the adequacy', (locale) => {
    for (const adequacy of ['1.04', '1', '0.9999', '0.9', '0.8999', '0.42', '0', null]) {
      const { figures, sentence } = technicalOf(adequacy, locale);
      const texts = [sentence, ...figures.flatMap(({ label, value }) => [label, value])];
      for (const text of texts) expectReadable(text, locale);
    }
  });

  it('is shown with the adequacy of the rate', () => {
    expect(technicalOf('1.04', 'en')).toEqual({
      adequacy: 'adequate',
      figures: [
        { id: 'technical-premium', label: 'Technical premium', value: 'CNY 421,153.85' },
        { id: 'rate-adequacy', label: 'Rate adequacy', value: '104%' },
      ],
      sentence:
        'By expected loss, expenses and capital alone the risk costs CNY 421,153.85, the technical premium; the estimated premium is 104% of it: the rate is adequate.',
      steps: [],
    });
    expect(technicalOf('1.04', 'zh-CN').sentence).toBe(
      '仅计预期损失、费用和资本成本，技术保费为421,153.85元；预计保险费为技术保费的104%，费率充足。',
    );
  });

  it('says that a rate is too low below nine tenths, or below the level of the guideline', () => {
    expect(technicalOf('0.95', 'en')).toMatchObject({ adequacy: 'adequate' });
    expect(technicalOf('0.85', 'en')).toMatchObject({ adequacy: 'inadequate' });
    const guideline = sampleGuideline('rate-adequacy', '0.95', '0.97');
    const findings = [{ ...guideline, facts: { ...guideline.facts, side: 'below' } }];
    expect(technicalOf('0.95', 'en', findings).sentence).toMatch(
      /is 95% of it, below 97%: the rate is inadequate, the price is too low for the risk\.$/,
    );
    expect(technicalOf('0.85', 'zh-CN').sentence).toMatch(
      /预计保险费为技术保费的85%，低于90%，费率不足，价格相对于风险过低。$/,
    );
  });

  it('says that adequacy is not assessed without one', () => {
    expect(technicalOf(null, 'en')).toEqual({
      adequacy: 'not-assessed',
      figures: [],
      sentence:
        'There is no technical premium by this rate book, so the adequacy of the rate is not assessed.',
      steps: [],
    });
  });

  it('explains each step of its own ledger', () => {
    const ledger = [sampleEntry('fixed-expense', { currency: 'CNY', amount: '25000' })];
    const technical = { premium: '1', adequacy: '1', ledger };
    expect(explain(sampleQuote({ technical }), 'en').technical?.steps[0]?.sentence).toBe(
      'Writing and running a policy costs CNY 25,000.00 whatever its size; this is added.',
    );
  });

  it('is nothing without a price', () => {
    expect(explain(sampleUnpriced(), 'en')).toMatchObject({ technical: null, losses: null });
  });
});

describe('the losses of the period in words', () => {
  const lossesOf = (locale: Locale, changes: Partial<PricedQuote> = {}) =>
    explain(sampleQuote(changes), locale).losses;

  it('are rows of a table in a normal and in a bad year', () => {
    expect(lossesOf('en')?.rows).toEqual([
      {
        id: 'ground-up',
        label: 'Expected losses before the cover',
        present: 'CNY 512,000.00',
        stress: 'CNY 1,280,000.00',
      },
      {
        id: 'above-limits',
        label: 'Above the credit limits',
        present: 'CNY 60,000.00',
        stress: 'CNY 150,000.00',
      },
      {
        id: 'insured',
        label: 'Paid by the insurer',
        present: 'CNY 412,000.00',
        stress: 'CNY 1,080,000.00',
      },
      {
        id: 'retained',
        label: 'Borne by the seller',
        present: 'CNY 100,000.00',
        stress: 'CNY 200,000.00',
      },
      {
        id: 'tail-value-at-risk',
        label: 'Tail value at risk of the insurer',
        present: 'CNY 6,200,000.00',
        stress: 'CNY 11,000,000.00',
      },
    ]);
  });

  it.each(locales)('are one readable passage in %s', (locale) => {
    const { rows, sentence } = lossesOf(locale)!;
    for (const text of [sentence, ...rows.map(({ label }) => label)]) expectReadable(text, locale);
  });

  it('say who bears what', () => {
    expect(lossesOf('en')?.sentence).toBe(
      'Before the loss experience of this seller, the manual expects losses of CNY 512,000 in the period: the insurer pays CNY 412,000 of them and the seller bears CNY 100,000, CNY 60,000 of it above the credit limits. ' +
        'In a bad year CNY 1,280,000 are to be expected, of which the seller bears CNY 200,000. ' +
        'In the worst cases the insurer pays CNY 6,200,000 on average (tail value at risk), in a bad year CNY 11,000,000.',
    );
    expect(lossesOf('zh-CN')?.sentence).toBe(
      '按手册测算（未计本投保人的赔付经验），保险期间的预期损失为512,000元，其中保险人赔付412,000元，被保险人自留100,000元（其中超出信用限额60,000元）；' +
        '压力情景下预期损失为1,280,000元，其中被保险人自留200,000元。' +
        '极端情形下保险人的平均赔款（尾部风险价值）为6,200,000元，压力情景下为11,000,000元。',
    );
  });

  it('are nothing where the book has no loss distribution', () => {
    expect(lossesOf('en', { losses: null })).toBeNull();
  });
});
