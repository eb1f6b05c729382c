import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { referenceBook } from '../../src/reference-book.js';
import { relativeChange } from '../../src/explain/decimal-text.js';
import { explain } from '../../src/explain/index.js';
import { quote } from '../../src/quote.js';
import type { PricedQuote } from '../../src/quoted/quote-record.js';
import type { Submission } from '../../src/submission/submission.js';
import type { Locale } from '../../src/values/text.js';
import { sampleFinding, sampleGuideline, sampleQuote } from './sample-quote.js';

const renewal = JSON.parse(readFileSync('examples/renewal.json', 'utf8')) as Submission & {
  renewal: NonNullable<Submission['renewal']>;
};

/** The example at another expiring rate: the lower it is, the further the corridor lies below the indication. */
function renewed(expiringRate: string): PricedQuote {
  const submission = { ...renewal, renewal: { ...renewal.renewal, expiringRate } };
  return quote(submission, referenceBook) as PricedQuote;
}

/** What is said of a finding, by its code or the id of its guideline. */
function saidOf(made: PricedQuote, key: string, locale: Locale): [sentence: string, todo: string] {
  const found = explain(made, locale).findings.find(
    ({ finding: { code, guideline } }) => code === key || guideline?.id === key,
  );
  return [found?.sentence ?? '', found?.remedy ?? ''];
}

describe('EXPL-3 a renewal whose corridor the technical floor overrules', () => {
  const both = renewed('0.0009');

  it('is one', () => {
    const codes = both.findings.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['corridor-binds', 'technical-floor-binds', 'guideline']),
    );
    expect(Number(both.premium.rate)).toBeGreaterThan(0.00146);
  });

  it('is not said to be held at the rate of the corridor', () => {
    expect(saidOf(both, 'corridor-binds', 'en')).toEqual([
      expect.stringMatching(
        /^The renewal corridor would hold the rate at 0\.143% instead of the indicated 0\.\d{3}%, but the technical floor is higher and overrules it\.$/,
      ),
      'The technical floor decides the rate: see there.',
    ]);
    expect(saidOf(both, 'corridor-binds', 'zh-CN')).toEqual([
      expect.stringMatching(
        /^按续保费率涨跌幅限制，测算费率0\.\d{3}%本应按0\.143%执行，但技术保费下限更高，以该下限为准。$/,
      ),
      '费率由技术保费下限决定，请参见该项意见。',
    ]);
    expect(saidOf(both, 'technical-floor-binds', 'en')[0]).toMatch(
      /, above the ceiling of the renewal corridor, which it overrules\.$/,
    );
    expect(saidOf(both, 'technical-floor-binds', 'zh-CN')[0]).toMatch(
      /，高于续保费率的涨幅上限，两者冲突时以该下限为准。$/,
    );
  });

  it('owes its low adequacy to the corridor, not to the manual', () => {
    expect(saidOf(both, 'rate-adequacy', 'en')).toEqual([
      expect.stringMatching(
        /^Rate adequacy, the premium over the technical premium, is 85(\.\d)?%, below the guideline's 90%: the renewal corridor keeps the premium down; the indication, before the corridor, is \d+(\.\d)?% of the technical premium\.$/,
      ),
      'Have the underwriter decide on a rate beyond the corridor, or come closer to the technical premium at the next renewals.',
    ]);
    expect(saidOf(both, 'rate-adequacy', 'zh-CN')).toEqual([
      expect.stringMatching(
        /^费率充足度（预计保险费与技术保费之比）为85(\.\d)?%，低于核保规则规定的90%：系续保费率涨跌幅限制压低保费所致，涨跌幅限制前测算保费为技术保费的\d+(\.\d)?%。$/,
      ),
      '请核保人决定是否突破续保费率涨跌幅限制，或在以后续保时逐步接近技术保费。',
    ]);
  });

  it('has corridor and floor weighed together among what moves the price', () => {
    expect(explain(both, 'en').summary[3]).toMatch(
      /^The price is lowered most by corridor, ceiling with technical floor \(-\d+\.\d%\) and /,
    );
    expect(explain(both, 'zh-CN').summary[3]).toMatch(
      /^降低费率的主要因素：续保费率涨幅上限与技术保费下限（下浮\d+\.\d%）、/,
    );
  });
});

describe('EXPL-3 a corridor that decides the rate', () => {
  it('asks for a decision where the rate is inadequate by it', () => {
    const [sentence, remedy] = saidOf(renewed('0.00143'), 'corridor-binds', 'en');
    expect(sentence).toMatch(
      /^The renewal corridor holds the rate at 0\.\d{3}% instead of the indicated 0\.\d{3}%\.$/,
    );
    expect(remedy).toMatch(/^The underwriter decides whether to go beyond the corridor; if not, /);
    expect(saidOf(renewed('0.00143'), 'corridor-binds', 'zh-CN')[1]).toMatch(
      /^请核保人决定是否突破续保费率涨跌幅限制/,
    );
  });

  it.each(['0.0015', '0.0045'])('asks for nothing else: expiring at %s', (expiringRate) => {
    const made = renewed(expiringRate);
    expect(saidOf(made, 'corridor-binds', 'en')[1]).toMatch(/^Nothing to do; /);
    expect(saidOf(made, 'corridor-binds', 'zh-CN')[1]).toMatch(/^无需处理；/);
  });
});

describe('EXPL-3 a rate adequacy beyond its level', () => {
  const { premium } = sampleQuote();
  const corridor = (side: string) => sampleFinding('corridor-binds', { side });
  const said = (value: string, level: string, rest: Partial<PricedQuote>) => {
    const side = Number(value) < Number(level) ? 'below' : 'above';
    const guideline = sampleGuideline('rate-adequacy', value, level);
    const finding = { ...guideline, facts: { ...guideline.facts, side } };
    const findings = [finding, ...(rest.findings ?? [])];
    const technical = { premium: '438000.00', adequacy: value, ledger: [] };
    const made = sampleQuote({ technical, ...rest, findings });
    return explain(made, 'en').findings[0];
  };
  const indicated = (indication: string) => ({ premium: { ...premium, indication } });

  it.each([
    ['the manual without a corridor', '0.8', '350400', [], 'the price of the manual is too low'],
    [
      'both where the indication is too low already',
      '0.7',
      '350400',
      [corridor('ceiling')],
      'the price of the manual is too low for the risk, as the indication, before the corridor, is 80% of the technical premium, and the renewal corridor keeps the premium down further.',
    ],
    [
      'the manual where a floor lifts the premium above its indication',
      '0.85',
      '350400',
      [corridor('ceiling'), sampleFinding('technical-floor-binds')],
      'the price of the manual is too low for the risk.',
    ],
  ] as const)('is laid to %s', (_who, value, indication, findings, sentence) => {
    const found = said(value, '0.9', { ...indicated(indication), findings: [...findings] });
    expect(found?.sentence).toContain(`: ${sentence}`);
    expect(found?.remedy).toMatch(/^Have the underwriter set the rate/);
  });

  it.each([
    [[], 'the price of the manual is high for the risk', 'Ask the underwriter for a lower rate.'],
    [
      [corridor('floor')],
      'the renewal corridor keeps the premium up; the indication, before the corridor, is 100% of',
      'Have the underwriter decide on a rate beyond the corridor',
    ],
    [
      [sampleFinding('premium-floor-binds')],
      'the premium floor keeps the premium up; the indication',
      'More insurable turnover would use the floor better.',
    ],
  ] as const)('above it likewise: %#', (findings, sentence, remedy) => {
    const found = said('1.6', '1.5', { ...indicated('438000'), findings: [...findings] });
    expect(found?.sentence).toContain(`: ${sentence}`);
    expect(found?.remedy).toContain(remedy);
  });
});

it('a relative change is exact to six decimals', () => {
  expect(relativeChange('412073.24', '358200')).toBe('-0.130737');
  expect(relativeChange('2', '5')).toBe('1.500000');
  expect(relativeChange('3', '3.000')).toBe('0.000000');
  expect(relativeChange('1', '0')).toBe('-1.000000');
  expect(relativeChange('0', '1')).toBeNull();
});
