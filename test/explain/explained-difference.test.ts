import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explainDifference } from '../../src/explain/index.js';
import { difference, parseSubmission, type PricedQuote, quote } from '../../src/index.js';
import { referenceBook } from '../../src/reference-book.js';

const example = (name: string) =>
  JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')) as { cover: object };

function priced(submission: object): PricedQuote {
  const quoted = quote(parseSubmission(submission), referenceBook);
  if (quoted.premium === null) throw new Error('the example has no price');
  return quoted;
}

const [exporter, renewal] = [example('exporter'), example('renewal')];
const pairs = {
  'two covers': [exporter, { ...exporter, cover: { ...exporter.cover, tier: 'excess' } }],
  'two percentages': [exporter, { ...exporter, cover: { insuredPercentage: '80' } }],
  'two years': [renewal, { ...renewal, asOf: '2027-08-03', inception: '2027-09-01' }],
} as const;

const cases = Object.entries(pairs).flatMap(([name, [from, to]]) =>
  (['en', 'zh-CN'] as const).map((locale) => ({ name, locale, from, to })),
);
const asBefore = { en: 'The step is as before', 'zh-CN': '步骤本身未变' };

describe.each(cases)('DOC-10 $name in $locale', ({ locale, from: before, to: after }) => {
  const [from, to] = [priced(before), priced(after)];
  const said = explainDifference({ from, to, split: difference(from, to) }, locale);
  const ledgers = [from, to].map(({ ledger }) => new Map(ledger.map((each) => [each.id, each])));

  test('the parts that are told add up to the change, to the cent', () => {
    const cents = (text: string) => BigInt(text.replace(/[^\d-]/g, ''));
    const sum = said.parts.reduce((all, { amount }) => all + cents(amount), 0n);
    expect(sum).toBe(cents(said.total));
    expect(sum).toBe(cents(to.premium.estimated) - cents(from.premium.estimated));
  });

  test('a step is as before where its operand is, and else both operands can be told apart', () => {
    expect(said.parts.length).toBeGreaterThan(2);
    for (const { sentence, part } of said.parts) {
      const [one, other] = ledgers.map((ledger) => ledger.get(part.step)?.operand);
      expect(sentence.startsWith(asBefore[locale]), sentence).toBe(one === other);
      const told = /From (\S.*) to (\S.*), which|取值由(.*)变为(.*)，/.exec(sentence) ?? [];
      const [first, second] = told.slice(1).filter(Boolean);
      expect(first ?? 'neither').not.toBe(second ?? '');
    }
  });
});
