import { describe, expect, it } from 'vitest';
import {
  type CustomSentences,
  explain,
  ExplanationError,
  sentencesOf,
} from '../../src/explain/index.js';
import type { Measure } from '../../src/pricing/measures/measure.js';
import { sampleEntry, sampleQuote } from './sample-quote.js';

const ledger = [
  sampleEntry(
    'payment-discipline',
    { late: '0.12' },
    { kind: 'page', measure: 'payment-discipline' },
  ),
];
const quote = sampleQuote({ ledger });

const sentences: CustomSentences = {
  'payment-discipline': {
    en: ({ late }, format, { direction, size }) =>
      `${format.percent(String(late))} pay late: ${direction} ${size ?? ''}.`,
    'zh-CN': ({ late }, format) => `${format.percent(String(late))}的买方迟付。`,
  },
};

describe('a measure from outside the library', () => {
  it('is explained by the sentences given beside the call', () => {
    expect(explain(quote, 'en', { sentences }).steps[0]?.sentence).toBe(
      '12% pay late: lowers 6.6%.',
    );
    expect(explain(quote, 'zh-CN', { sentences }).steps[0]?.sentence).toBe('12%的买方迟付。');
  });

  it('is explained plainly without them', () => {
    expect(explain(quote, 'en').steps[0]?.sentence).toBe(
      'This step says “multiply by ×0.934”, which leads to CNY 934,000.00.',
    );
    expect(explain(quote, 'zh-CN').steps[0]?.sentence).toBe(
      '本步骤为“乘以 ×0.934”，计算后为934,000.00元。',
    );
  });

  it('is not looked up on a prototype', () => {
    const named = sampleQuote({
      ledger: [sampleEntry('x', {}, { kind: 'page', measure: 'constructor' })],
    });
    expect(explain(named, 'en').steps[0]?.sentence).toContain('This step says');
  });

  it('whose sentence fails is named', () => {
    const failing: CustomSentences = {
      'payment-discipline': {
        en: () => {
          throw new TypeError('no such fact');
        },
        'zh-CN': () => '',
      },
    };
    expect(() => explain(quote, 'en', { sentences: failing })).toThrow(ExplanationError);
  });

  it('may also reword a step of the library', () => {
    const reworded: CustomSentences = {
      'insured-percentage': { en: () => 'In other words.', 'zh-CN': () => '换言之。' },
    };
    const looked = sampleQuote({
      ledger: [
        sampleEntry(
          'p',
          { insuredPercentage: '90' },
          { kind: 'page', measure: 'insured-percentage' },
        ),
      ],
    });
    expect(explain(looked, 'en', { sentences: reworded }).steps[0]?.sentence).toBe(
      'In other words.',
    );
  });
});

describe('a step', () => {
  it('shows its operation, amounts and place', () => {
    const [step] = explain(sampleQuote(), 'en').steps;
    expect(step).toMatchObject({
      operation: 'multiply by',
      operand: '×0.934',
      before: '1,000,000.00',
      after: '934,000.00',
      change: '-66,000.00',
      relativeChange: '-6.6%',
      place: 'Sample book [sample-1]; page “Continuity of cover”: 3 = 0.98 (judgement)',
    });
    expect(explain(sampleQuote(), 'zh-CN').steps[0]?.place).toBe(
      '《示例费率手册》[sample-1]；“连续投保”页：3 = 0.98（经验判断）',
    );
  });

  it.each([
    ['start', '285442.464', '285,442.46'],
    ['add', '25000', '+25,000.00'],
    ['divide', '0.755', '÷0.755'],
    ['at-most', '343800', '343,800.00'],
    ['at-least', '50000', '50,000.00'],
    ['round-to', '12.345', '12.345'],
  ] as const)('that says %s shows its operand', (operation, operand, shown) => {
    const entry = sampleEntry('own', {}, { operation, operand, relativeChange: null });
    const [step] = explain(sampleQuote({ ledger: [entry] }), 'en').steps;
    expect(step?.operand).toBe(shown);
    expect(step?.relativeChange).toBe('–');
  });

  it('names the first rows it read on a page and counts the rest', () => {
    const title = { en: 'Country', 'zh-CN': '国家' };
    const sources = ['0', '1', '1', '2', '3', '4', '5'].map((row) => ({
      page: 'country',
      title,
      row,
      value: '1',
      range: { min: '0.8', max: '1.2' },
      basis: 'filed',
    }));
    const ledger = [sampleEntry('own', {}, { sources })];
    expect(explain(sampleQuote({ ledger }), 'en').steps[0]?.place).toMatch(
      /page “Country”: 0 = 1 \(filed 0\.8 to 1\.2\), .*, 2 more \(filed\)$/,
    );
  });
});

describe('sentences bound to their measures', () => {
  const measures = {
    'payment-discipline': {
      measure: () => ({ value: '0.12', facts: { late: '0.12' }, path: '/attributes/late' }),
    } satisfies Measure,
  };
  const chinese = ({ late }: { late: string }): string => `迟付${late}`;

  it('are those explain takes', () => {
    const bound = sentencesOf(measures, {
      'payment-discipline': { en: ({ late }) => `late ${late}`, 'zh-CN': chinese },
    });
    expect(explain(quote, 'zh-CN', { sentences: bound }).steps[0]?.sentence).toBe('迟付0.12');
  });

  it('do not compile when a language, a measure or a fact is missing', () => {
    // @ts-expect-error a sentence in English is missing
    const noEnglish = () => sentencesOf(measures, { 'payment-discipline': { 'zh-CN': chinese } });
    // @ts-expect-error a measure has no sentences
    const noMeasure = () => sentencesOf(measures, {});
    const noFact = () =>
      sentencesOf(measures, {
        // @ts-expect-error the measure gives no such fact
        'payment-discipline': { en: ({ early }) => String(early), 'zh-CN': chinese },
      });
    expect([noEnglish, noMeasure, noFact]).toHaveLength(3);
  });
});
