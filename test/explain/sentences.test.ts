import { describe, expect, it } from 'vitest';
import { steps } from '../../src/explain/en/steps.js';
import type { StepSentences } from '../../src/explain/language.js';
import { explain } from '../../src/explain/index.js';
import type { FactsOf } from '../../src/quoted/facts.js';
import type { Facts } from '../../src/quoted/ledger.js';
import type { PricedQuote } from '../../src/quoted/quote-record.js';
import type { Locale } from '../../src/values/text.js';
import { expectReadable } from './readable.js';
import { sampleFacts } from './sample-facts.js';
import { directions, recorded, sampleEntry, sampleQuote } from './sample-quote.js';

const unmoved = directions.find(({ change }) => Number(change) === 0)!;

const locales: readonly Locale[] = ['en', 'zh-CN'];
function sentences(key: keyof FactsOf, locale: Locale): string[] {
  const facts = sampleFacts[key] as unknown as readonly Facts[];
  const ledger = facts.flatMap((one) =>
    directions.map((direction) => sampleEntry(key, one, { ...recorded(key), ...direction })),
  );
  return explain(sampleQuote({ ledger }), locale).steps.map(({ sentence }) => sentence);
}

describe.each(locales)('EXPL-1 sentences of steps in %s', (locale) => {
  const plain = explain(sampleQuote({ ledger: [sampleEntry('unheard-of', {})] }), locale).steps[0]!
    .sentence;
  const start = plain.slice(0, 4);

  it.each(Object.keys(sampleFacts) as (keyof FactsOf)[])('%s', (key) => {
    for (const sentence of sentences(key, locale)) {
      expectReadable(sentence, locale);
      expect(sentence.startsWith(start), sentence).toBe(false);
      expect(sentence).toMatch(/[.。]$/);
    }
  });
});

it('a kind, measure or trait of buyers without a sentence does not compile', () => {
  const { 'capital-load': _kind, ...noKind } = steps;
  const { 'payment-method': _trait, ...noTrait } = steps;
  // @ts-expect-error -- nothing to say of the capital load
  const [kind]: StepSentences[] = [noKind];
  // @ts-expect-error -- nothing to say of the payment method
  const [trait]: StepSentences[] = [noTrait];
  expect([kind, trait].map((each) => Object.keys(each ?? {}).length)).toEqual(
    [1, 1].map((less) => Object.keys(steps).length - less),
  );
});

describe('what a sentence says', () => {
  const said = (key: keyof FactsOf, locale: Locale, variant = 0) =>
    sentences(key, locale)[3 * variant];

  it('names the effect as a percentage and a factor', () => {
    expect(said('insured-percentage', 'en')).toBe(
      '90% of each loss is insured and the seller bears the rest, which lowers the price by 6.6% (×0.934).',
    );
    expect(said('insured-percentage', 'zh-CN')).toBe(
      '赔付比例为90%，其余部分由被保险人自留，费率下浮6.6%（系数0.934）。',
    );
  });

  it('says what one more year of cover would bring', () => {
    expect(sentences('continuity', 'en')[2]).toBe(
      '2 unbroken years of cover. No credit is due yet. One more unbroken year would bring ×0.98.',
    );
    expect(sentences('continuity', 'zh-CN')[2]).toBe(
      '已连续投保2年。暂无优惠，费率不变。再连续投保一年，系数可降至0.98。',
    );
  });

  it('says why credit is withheld from good answers', () => {
    expect(said('credit-control', 'en', 1)).toContain(
      'The answers alone would earn ×0.90, but only 40% of that credit is given, because 8% of the balances are long overdue and payment takes 1.4 times the agreed terms',
    );
    expect(said('credit-control', 'zh-CN', 1)).toContain(
      '但因长期逾期款项占应收余额的8%，且实际收款天数为约定账期的1.4倍，优惠仅给予40%',
    );
  });

  it('never takes silence for years without losses', () => {
    expect(said('loss-experience', 'en', 13)).toContain('Silence is not the same as no losses.');
    expect(said('loss-experience', 'zh-CN', 13)).toContain('未提供不等于无损失');
  });

  it('says first what anyone can find again of past losses, then what counts and why', () => {
    expect(said('loss-experience', 'en')).toMatch(
      /^Over the 3 years given 2 losses of CNY 140,000 together are stated, of which this cover would have insured CNY 100,000, .* Of this CNY 90,000 counts: each loss up to CNY 600,000, .* and each year by its age\. .* what is not reported yet is taken as expected\./,
    );
    expect(said('loss-experience', 'zh-CN')).toMatch(
      /^所提供的3年内填报损失2笔，合计140,000元，其中本次承保条件下的保险损失为100,000元.*其中计入90,000元.*各年度按远近加权.*尚未报告的部分按预期计/,
    );
  });

  it('says that a loss ratio holds the price and that no credit is given then', () => {
    expect(said('loss-ratio-floor', 'en')).toMatch(
      /a raw loss ratio of 180%\. At that ratio the price is at least ×1\.27 of .* so it is raised to .* past years and continuous cover earn no credit\.$/,
    );
    expect(said('loss-ratio-floor', 'zh-CN')).toMatch(/原始赔付率为180%。.*均不予优惠。$/);
  });

  it('says that losses lift the ceiling of the corridor', () => {
    expect(said('corridor-ceiling', 'en', 4)).toMatch(
      /The raw loss ratio of 140% is not below 100%, so this ceiling is lifted\./,
    );
    expect(said('corridor-ceiling', 'zh-CN', 4)).toMatch(/原始赔付率为140%.*涨幅上限予以取消/);
  });

  it('shows a small effect as small, and one too small to show as none', () => {
    const shown = (operand: string, relativeChange: string) => {
      const changes = { operand, relativeChange, change: '-1' };
      const entry = sampleEntry('maximum-terms', { days: 120 }, changes);
      const ledger = [{ ...entry, kind: 'page', measure: 'maximum-terms' }];
      return explain(sampleQuote({ ledger }), 'en').steps[0]?.sentence;
    };
    expect(shown('0.99995', '-0.00005')).toMatch(/lowers the price by 0.005% \(×0.99995\)\.$/);
    expect(shown('0.999999', '-0.000001')).toMatch(/leaves the price unchanged\.$/);
  });

  it('says when the bounds of the book hold the loss experience', () => {
    expect(said('loss-experience', 'en', 3)).toContain(
      'credible to 8.2%, which would give ×1.72; with the bounds of the book and the years behind it, it lowers the price by 6.6% (×0.934).',
    );
    expect(said('loss-experience', 'zh-CN', 3)).toContain(
      '信度为8.2%，测算系数为1.72，计及手册规定的上下限与历史年数后，费率下浮6.6%（系数0.934）。',
    );
    expect(said('loss-experience', 'en', 4)).not.toMatch(/bounds|lies below/);
  });

  it('says what a first loss keeps with the seller, how soon it is used up, and the same in a bad year', () => {
    expect(said('aggregate-first-loss', 'en')).toBe(
      'The seller bears the losses of the period up to an aggregate first loss of CNY 50,000. ' +
        'That is 10.7% of the expected insured loss of CNY 412,346, in a bad year 4.5%. ' +
        'The chance that it is used up within the period is 35.5%, in a bad year 62%. ' +
        'This lowers the price by 6.6% (×0.934): a few large losses soon use a first loss up, while many small ones stay within it.',
    );
    expect(said('aggregate-first-loss', 'zh-CN')).toBe(
      '累计免赔额为50,000元，保险期间内的损失累计在此金额以内的，由被保险人自留；' +
        '自留部分在预期保险损失412,346元中占比10.7%，压力情景下占比4.5%。' +
        '累计免赔额在保险期间内用尽的概率：基本情景35.5%，压力情景62%。' +
        '因此费率下浮6.6%（系数0.934）：损失若集中于少数大案，累计免赔额很快用尽；若分散于多笔小额损失，则大多由被保险人自留。',
    );
    expect(said('aggregate-first-loss', 'en', 3)).toBe(
      'The cover has no aggregate first loss, so the price does not change.',
    );
  });

  it('says where in the wording the amount borne of each loss stands', () => {
    const waterfall = [
      ...(['non-qualifying-loss', 'each-loss', 'insured-percentage'] as const),
      ...(['aggregate-first-loss', 'maximum-liability'] as const),
    ];
    const ledger = [
      sampleEntry('each-loss', sampleFacts['each-loss'][0]!),
      sampleEntry('page', { ...sampleFacts['each-loss-page'][0]! }, { measure: 'each-loss' }),
    ];
    const told = (locale: Locale, order: Partial<PricedQuote['cover']>) =>
      explain(sampleQuote({ ledger, cover: { tierTitle: null, ...order } }), locale).steps.map(
        ({ sentence }) => sentence,
      );
    const usual = told('en', {});
    expect(usual[0]).toMatch(
      /^The seller bears the first CNY 20,000 of each insured loss, after the insured percentage: 8\.4% of /,
    );
    expect(usual[1]).toMatch(/ of each insured loss, after the insured percentage, which lowers/);
    for (const sentence of told('en', { waterfall }))
      expect(sentence).toMatch(/^The seller bears the first CNY [\d,]+ of each loss, before the/);
    expect(told('zh-CN', {})[0]).toBe(
      '每案免赔额为20,000元，每笔损失按赔付比例计算后再行扣除，由被保险人自留；自留部分在预期保险损失中占比8.4%，费率下浮6.6%（系数0.934）。',
    );
    for (const sentence of told('zh-CN', { waterfall }))
      expect(sentence).toContain('每笔损失先行扣除后再按赔付比例计算，扣除部分由被保险人自留');
  });

  it('calls nothing certain or impossible that is not', () => {
    expect(said('aggregate-first-loss', 'en', 1)).toContain(
      'That is more than 99.9% of the expected insured loss of CNY 412,346, in a bad year 4.5%. The chance that it is used up within the period is less than 0.1%,',
    );
    expect(said('aggregate-first-loss', 'zh-CN', 1)).toContain('基本情景不足0.1%');
  });

  it('says how often a maximum liability is reached', () => {
    expect(said('maximum-liability', 'en')).toBe(
      'The insurer pays at most CNY 13,140,000 in the period: 30 times CNY 438,000.00, the premium before corridor, floors and rounding. ' +
        'This cuts off 0.2% of the expected loss, in a bad year 1.5%. ' +
        'On average it is reached once in 250.4 years; if every year were a bad one, once in 41.5 years. ' +
        'This lowers the price by 6.6% (×0.934).',
    );
    expect(said('maximum-liability', 'zh-CN')).toBe(
      '保险期间的最高赔偿限额为13,140,000元（涨跌幅限制、下限及取整前的测算保费438,000.00元的30倍）；超出限额的部分在预期损失中占比0.2%，压力情景下占比1.5%。' +
        '达到该限额的重现期为250.4年，如各年均处于压力情景则为41.5年。因此费率下浮6.6%（系数0.934）。',
    );
    expect(said('maximum-liability', 'en', 1)).toContain(
      'This cuts off 0% of the expected loss, in a bad year 1.5%. On average it is reached once in more than 1,000 years, even if every year were a bad one.',
    );
    expect(said('maximum-liability', 'zh-CN', 1)).toContain(
      '重现期为1,000年以上，即使各年均处于压力情景亦同。',
    );
    expect(said('maximum-liability', 'en', 1)).toMatch(
      /^The insurer pays at most CNY 13,140,000 in the period\. /,
    );
    expect(said('maximum-liability', 'en', 7)).toContain(
      '30 times 80% of CNY 547,500.00, the premium before corridor, floors and rounding.',
    );
    expect(said('maximum-liability', 'en', 4)).toContain('It is below the largest insured loss');
  });

  it('says what capital costs', () => {
    const adding = sampleEntry('capital-load', sampleFacts['capital-load'][0]!, {
      operation: 'add',
      operand: '69451.74',
      after: '1069451.74',
      change: '69451.74',
      relativeChange: '0.069452',
    });
    const say = (locale: Locale) =>
      explain(sampleQuote({ ledger: [adding] }), locale).steps[0]?.sentence;
    expect(say('en')).toBe(
      'The insurer expects to pay CNY 412,346 in a year and CNY 6,200,000 on average in its worst cases (tail value at risk at 99%); capital must stand behind the difference. ' +
        "15% of it is not evened out by the insurer's other policies and bears a cost of capital of 8% a year, which adds CNY 69,451.74: the more the risk is concentrated, the more capital it ties up.",
    );
    expect(say('zh-CN')).toBe(
      '一年的预期赔款为412,346元，而极端情形下的平均赔款（99%置信水平的尾部风险价值）为6,200,000元，其间差额须以资本支持。' +
        '差额中有15%不能由保险人的其他保单分散，按年资本成本率8%计，加计69,451.74元：风险越集中，占用的资本越多。',
    );
  });

  it('says that the technical floor goes before the corridor', () => {
    expect(said('technical-floor', 'en', 1)).toBe(
      'The premium may not fall below 80% of the technical premium of CNY 420,000.12, rounded up to the next rate the manual writes, so it is raised to CNY 934,000.00. ' +
        'This lies above the ceiling of the corridor; where the two conflict, the floor holds.',
    );
    expect(said('technical-floor', 'zh-CN', 2)).toBe(
      '保费不得低于技术保费420,000.12元的80%（按手册的费率单位向上取整）；当前保费已高于该下限，保持不变。',
    );
  });

  it('says why a mix of buyers leaves the price unchanged: they even out, or their default rates are capped', () => {
    const told = (locale: Locale, key: 'country' | 'industry', relativities: readonly string[]) => {
      const classes = relativities.map((relativity, index) => {
        return { class: String(index), share: '0.5', relativity };
      });
      const facts = { classes, heaviest: '0', heaviestShare: '0.5', read: [] };
      const entry = sampleEntry(key, facts, { ...recorded(key), ...unmoved });
      return explain(sampleQuote({ ledger: [entry] }), locale).steps[0]?.sentence;
    };
    for (const key of ['country', 'industry'] as const) {
      expect(told('en', key, ['1.2', '0.8'])).toContain('On average they stand at the base');
      expect(told('en', key, ['1', '1'])).toContain('On average they stand at the base');
      expect(told('en', key, ['1.45', '1'])).toContain('stand at the cap of the manual');
      expect(told('zh-CN', key, ['1.45', '1'])).toContain('已达手册规定的上限');
    }
  });

  it('says of a share that is more than nothing that it is little', () => {
    const classes = [
      { class: '0', share: '0.9997', relativity: '1' },
      { class: '1', share: '0.0003', relativity: '2' },
    ];
    const facts = { classes, heaviest: '0', heaviestShare: '0.9997' };
    const ledger = [sampleEntry('country', facts, recorded('country'))];
    const [en, zh] = locales.map(
      (locale) => explain(sampleQuote({ ledger }), locale).steps[0]?.sentence,
    );
    expect(en).toContain('more than 99.9% category 0 (×1.00) and less than 0.1% category 1');
    expect(zh).not.toMatch(/占0%|占100%/);
  });

  it('names countries by their ISO codes, unless the book has a title for them', () => {
    expect(said('country', 'en')).toContain(
      '55% Germany (×0.73), 25% category 3 (×1.17), 10% Brazil and its neighbours (×1.37)',
    );
    expect(said('country', 'zh-CN')).toContain(
      '德国占55%（系数0.73）、3类国家占25%（系数1.17）、巴西及周边占10%',
    );
  });
});
