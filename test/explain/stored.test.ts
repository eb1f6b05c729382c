import { ArgumentError } from '../../src/values/argument-error.js';
import { fc, test } from '@fast-check/vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain, explainWith, english } from '../../src/explain/index.js';
import type { Quote } from '../../src/quoted/quote-record.js';
import { deepFreeze } from '../../src/values/freeze.js';
import { sampleFacts } from './sample-facts.js';
import {
  sampleAssumption,
  sampleEntry,
  sampleFinding,
  sampleGuideline,
  sampleQuote,
} from './sample-quote.js';
import { german, germanIssues as germanWords } from '../../src/explain-de.js';
import { isLater, version } from '../../src/values/version.js';
import type { Facts } from '../../src/quoted/ledger.js';
import { runsOf } from '../support/runs.js';

const whole = sampleQuote({
  ledger: Object.entries(sampleFacts).flatMap(([key, variants]) =>
    (variants as readonly unknown[]).map((facts) =>
      sampleEntry(key, facts as Facts, { kind: key }),
    ),
  ),
  findings: [sampleFinding('no-corridor'), sampleGuideline('top-buyer-share', '0.354', '0.3')],
  assumptions: [sampleAssumption('grade', '6')],
  excludedBuyers: [{ buyer: '7', reason: 'public', turnover: '3000000' }],
  subjectivities: [{ code: 'evidence' }],
});

const stored = (quote: unknown): Quote => JSON.parse(JSON.stringify(quote)) as Quote;

describe('QTE-3 a stored quote', () => {
  it.each(['en', 'zh-CN'] as const)('explains like the live one in %s', (locale) => {
    const live = explain(deepFreeze(whole), locale);
    expect(explain(stored(whole), locale)).toEqual(live);
    expect(explainWith(stored(whole), english)).toEqual(explain(whole, 'en'));
  });

  it('EXPL-2 is told as it stands, also where its figures do not follow from each other', () => {
    const premium = { ...whole.premium, estimated: '123456.00' };
    const told = explain({ ...whole, premium } as Quote, 'en');
    expect(told.summary.join(' ')).toContain('123,456');
    expect(told.steps).toEqual(explain(whole, 'en').steps);
  });

  it('is not changed', () => {
    const before = JSON.stringify(whole);
    explain(whole, 'en');
    expect(JSON.stringify(whole)).toBe(before);
  });

  it('explains when the sentences of today ask for facts it does not have', () => {
    const ledger = Object.keys(sampleFacts).map((key) => sampleEntry(key, {}, { kind: key }));
    for (const { sentence } of explain(sampleQuote({ ledger }), 'en').steps) {
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
      expect(sentence).not.toBe('');
    }
  });
});

const broken: readonly (readonly [what: string, value: unknown, path: string])[] = [
  ['nothing', undefined, ''],
  ['null', null, ''],
  ['text', 'quoted', ''],
  ['a list', [], ''],
  ['an empty object', {}, '/status'],
  ['an unknown status', { ...whole, status: 'bound' }, '/status'],
  ['a status of the prototype', { ...whole, status: 'constructor' }, '/status'],
  ['no book', { ...whole, book: null }, '/book'],
  [
    'a title without English',
    { ...whole, book: { ...whole.book, title: { 'zh-CN': 'x' } } },
    '/book/title/en',
  ],
  [
    'a premium that is a number',
    { ...whole, premium: { ...whole.premium, estimated: 438000 } },
    '/premium/estimated',
  ],
  [
    'a premium with an exponent',
    { ...whole, premium: { ...whole.premium, rate: '1e9000000' } },
    '/premium/rate',
  ],
  [
    'a premium of a million digits',
    { ...whole, premium: { ...whole.premium, minimum: '9'.repeat(1e6) } },
    '/premium/minimum',
  ],
  ['a ledger that is no list', { ...whole, ledger: { length: 1 } }, '/ledger'],
  [
    'an unknown operation',
    { ...whole, ledger: [{ ...whole.ledger[0], operation: 'pow' }] },
    '/ledger/0/operation',
  ],
  ['no facts', { ...whole, ledger: [{ ...whole.ledger[0], facts: null }] }, '/ledger/0/facts'],
  [
    'sources that are no list',
    { ...whole, ledger: [{ ...whole.ledger[0], sources: 'x' }] },
    '/ledger/0/sources',
  ],
  [
    'an unknown severity',
    { ...whole, findings: [{ ...whole.findings[0], severity: 'x' }] },
    '/findings/0/severity',
  ],
  [
    'half an assumption',
    { ...whole, assumptions: [{ input: 'grade', value: '6' }] },
    '/assumptions/0/count',
  ],
  ['a technical premium left out', { ...whole, technical: undefined }, '/technical'],
  [
    'a technical ledger of no entries',
    { ...whole, technical: { ...whole.technical, ledger: [{}] } },
    '/technical/ledger/0/id',
  ],
  [
    'losses of a normal year only',
    { ...whole, losses: { present: whole.losses?.present } },
    '/losses/stress',
  ],
  ['services without English', { ...whole, services: { de: 'x' } }, '/services/en'],
  ['a cover of objects', { ...whole, cover: { ...whole.cover, eachLoss: {} } }, '/cover/eachLoss'],
];

describe('what is not a quote', () => {
  it.each(broken)('%s is refused by name and place', (_what, value, path) => {
    const { status, summary, issues } = explain(value as Quote, 'en');
    expect([status, issues.map((issue) => issue.path)]).toEqual(['invalid', [path]]);
    expect(summary.join(' ')).toContain(issues[0]?.message);
  });

  it.each([
    ['en', /^Trade credit insurance quote: cannot be read$/, /the stored quote cannot be read/],
    ['zh-CN', /^贸易信用保险报价单：无法读取$/, /所存的报价无法读取/],
    ['de', /nicht lesbar$/, /gespeicherte Angebot ist nicht lesbar/],
  ] as const)(
    'QTE-3 is said to be no quote that can be read, not a submission: %s',
    (locale, title, said) => {
      for (const [, value] of [
        ...broken,
        ['a submission', { currency: 'CNY', turnover: {} }, ''],
      ]) {
        const told =
          locale === 'de'
            ? explainWith(value as Quote, german, { words: germanWords })
            : explain(value as Quote, locale);
        expect(told.title).toMatch(title);
        expect(told.summary[0]).toMatch(said);
        expect(told.summary.join(' ')).not.toMatch(/of the submission|投保资料|Antragsdaten/);
      }
    },
  );

  it('QTE-3 of a later version says which version reads it', () => {
    const later = { ...whole, library: { ...whole.library, version: '99.1.0' }, cover: 'new' };
    const [issue, ...rest] = explain(later as unknown as Quote, 'en').issues;
    expect([issue?.issue.code, issue?.issue.facts, rest]).toEqual([
      'later-version',
      { value: '99.1.0', own: version },
      [],
    ]);
    expect(issue?.message).toContain('Update the library to 99.1.0 or later');
    expect(explain({ ...whole, library: later.library }, 'en').status).toBe(whole.status);
  });

  it.each([
    ['0.1.0', '0.1.0', false],
    ['0.2.0', '0.1.9', true],
    ['0.1.9', '0.2.0', false],
    ['0.10.0', '0.9.0', true],
    ['1.0.0-rc.1', '0.9.0', true],
    ['later', '0.1.0', false],
  ])('version %s is later than %s: %s', (made, own, is) => {
    expect(isLater(made, own)).toBe(is);
  });

  it('a language that does not exist is refused', () => {
    expect(() => explain(whole, 'fr' as 'en')).toThrow('Write "en" or "zh-CN"');
    expect(() => explain(whole, 'constructor' as 'en')).toThrow(ArgumentError);
  });
});

/** Every place of a JSON value, as the keys that lead to it. */
function placesOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesOf(part, [...path, key]))];
}

function changedAt(value: unknown, path: readonly string[], part: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return part;
  const copy: Record<string, unknown> = { ...(value as Record<string, unknown>) };
  const inner = changedAt(copy[key], rest, part);
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (String(index) === key ? inner : item));
  return { ...copy, [key]: inner };
}

const hostile = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('__proto__', 'constructor', '-0', '1e9', '<script>', { length: -1 }, [[]], {
    toString: 'x',
  }),
);

describe('a hostile quote', () => {
  const places = placesOf(stored(whole));

  test.prop(
    [fc.constantFrom(...places), hostile, fc.constantFrom('en' as const, 'zh-CN' as const)],
    { numRuns: runsOf(400) },
  )('is explained, as no quote if need be, never a crash', (path, part, locale) => {
    const changed = changedAt(stored(whole), path, part);
    const { steps, summary } = explain(changed as Quote, locale);
    for (const text of [...summary, ...steps.map(({ sentence }) => sentence)])
      expect(typeof text).toBe('string');
  });

  it('is returned as plain text: escaping is the renderer’s', () => {
    const excludedBuyers = [{ buyer: '<b>', reason: 'public' as const, turnover: '1' }];
    expect(explain(sampleQuote({ excludedBuyers }), 'en').excludedBuyers[0]?.sentence).toContain(
      'Buyer <b> with',
    );
  });
});

describe('EXPL-2 the modules of the explanation', () => {
  const folders = ['src/explain', 'src/explain/en', 'src/explain/zh-cn'];
  const modules = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => ({ folder, name, text: readFileSync(`${folder}/${name}`, 'utf8') })),
  );

  it('import only types, values and kinds of records from the rest of the library, so that a portal loads no pricing', () => {
    const outside = modules.flatMap(({ folder, name, text }) => {
      const up = folder === 'src/explain' ? '../' : '../../';
      const imports = [...withoutRemarks(text).matchAll(/import (type )?[^;]*? from '([^']+)'/g)];
      return imports
        .filter(
          ([, type, from]) =>
            type === undefined &&
            (from!.startsWith(up) || !from!.startsWith('.')) &&
            !/\/(values\/(locale|once|sealed|spoken|text-in|version|argument-error|issue-facts)|gate\/(record-kinds|given|answered|answering|way))\.js$/.test(
              from!,
            ),
        )
        .map(([line]) => `${name}: ${line}`);
    });
    expect(outside).toEqual([]);
  });
});

/** Code without its comments, which may hold examples. */
function withoutRemarks(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '');
}
