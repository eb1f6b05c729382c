import { ArgumentError } from '../../src/values/argument-error.js';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import addFormats from 'ajv-formats';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { attribution, difference, quote } from '../../src/index.js';
import { type DrawnPicture, premiumDifference } from '../../src/pictures/index.js';
import { referenceBook } from '../../src/reference-book.js';
import { decimal, sum } from '../../src/values/decimal.js';
import { example, pictures, records } from './made-pictures.js';

/** Vega-Lite draws in the command line, and is installed beside it. */
const drawing = createRequire(new URL('../../cli/package.json', import.meta.url));
const schemaFile = drawing
  .resolve('vega-lite')
  .replace(/build[\\/].*$/, 'build/vega-lite-schema.json');
const schema = JSON.parse(readFileSync(schemaFile, 'utf8')) as object;

function vegaLite() {
  const ajv = new Ajv({ strict: false, allowUnionTypes: true });
  addFormats.default(ajv);
  ajv.addFormat('color-hex', /^#[\da-f]{6}$/i);
  return ajv.compile(schema);
}

const isVegaLite = vegaLite();
const made = records('exporter');
const ids = [
  ...['waterfall', 'loss-curve', 'covers', 'frontier', 'roadmap', 'difference'],
  ...['offers', 'as-if'],
];

function drawn(locale: string): readonly DrawnPicture[] {
  return pictures(made, locale).flatMap((one) => (one.status === 'drawn' ? [one] : []));
}

function picture(id: string, locale = 'en'): DrawnPicture {
  return drawn(locale).find((one) => one.id === id)!;
}

describe.each(['en', 'zh-CN'])('PIC-1 pictures in %s', (locale) => {
  test('are specifications of Vega-Lite 6 with title and description', () => {
    expect(drawn(locale).map(({ id }) => id)).toEqual(ids);
    for (const { spec, title, description } of drawn(locale)) {
      expect(isVegaLite(spec), JSON.stringify(isVegaLite.errors?.slice(0, 2))).toBe(true);
      expect(spec).toMatchObject({ title, description });
      expect(description.length).toBeGreaterThan(20);
    }
  });

  test('a specification with a property that does not exist is refused', () => {
    expect(isVegaLite({ ...drawn(locale)[0]!.spec, hight: 3 })).toBe(false);
  });

  test('speak one language', () => {
    const [en, zh] = [drawn('en'), drawn('zh-CN')].map((all) =>
      all.map(({ title, spec }) => title + JSON.stringify(spec)).join(),
    );
    expect(/\p{Script=Han}+/u.exec(en!)?.[0]).toBeUndefined();
    expect(/Premium|Losses|Worth|Paid|Raises|Total|Country/.exec(zh!)?.[0]).toBeUndefined();
  });

  test('are plain data: drawing them from their JSON is drawing them', () => {
    for (const { spec } of drawn(locale)) expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  });
});

describe('PIC-2 the figures of a picture are those of its record', () => {
  test('the waterfall goes over every step that moves the price to the premium', () => {
    const { values } = picture('waterfall').spec.data;
    if (made.quoted.premium === null) throw new Error('no price');
    const moving = made.quoted.ledger.filter(({ before, after }) => before !== after);
    expect(values).toHaveLength(moving.length + 1);
    moving.forEach(({ before, after }, place) =>
      expect(values[place]).toMatchObject({ from: Number(before), to: Number(after) }),
    );
    expect(values.at(-1)).toMatchObject({ to: Number(made.quoted.premium.estimated) });
  });

  test('the parts of a change are those of difference, the smallest added up, to the cent', () => {
    const split = difference(made.quoted, made.other);
    if (split.status !== 'split') throw new Error(split.status);
    const values = picture('difference').spec.data.values;
    const bars = values.map(({ to }) => decimal(Number(to).toFixed(2)));
    expect(values.length).toBeLessThanOrEqual(13);
    expect(sum(bars.slice(0, -1)).toFixed(2)).toBe(split.total);
    expect(bars.at(-1)?.toFixed(2)).toBe(split.total);
  });

  test('covers, structures and renewals stand at their premium', () => {
    const numbers = (id: string, field: string) =>
      picture(id).spec.data.values.map((row) => row[field]);
    const covers = [made.comparison.present, ...made.comparison.covers];
    for (const { premium } of covers)
      if (premium !== null) expect(numbers('covers', 'amount')).toContain(Number(premium));
    if (made.frontier.premium === null || made.suggestions.premium === null) throw new Error();
    for (const { premium } of made.frontier.points)
      expect(numbers('frontier', 'premium')).toContain(Number(premium));
    for (const { premium } of made.suggestions.roadmap.improved)
      expect(numbers('roadmap', 'premium')).toContain(Number(premium));
  });
});

test('PIC-2 offers and past years stand at their amounts, stacked part by part', () => {
  const ends = picture('offers').spec.data.values.filter(({ last }) => last === 1);
  const compared = made.offers.offers.filter(({ totalCost }) => totalCost !== null);
  expect(compared.length).toBeGreaterThan(1);
  expect(ends.map(({ bar }) => bar)).toEqual(compared.map(({ id }) => id));
  compared.forEach(({ totalCost }, place) =>
    expect(ends[place]?.to).toBeCloseTo(Number(totalCost), 2),
  );
  if (made.past.premium === null) throw new Error('no price');
  const amounts = picture('as-if').spec.data.values.map(({ amount }) => amount);
  expect(made.past.years.length).toBeGreaterThan(0);
  expect(amounts).toEqual(
    made.past.years.flatMap(({ paid, retained }) => [Number(paid), Number(retained)]),
  );
});

test('PIC-4 what cannot be drawn says why, in both languages', () => {
  const declined = quote(example('declined'), referenceBook);
  const dollars = quote(example('political-risk'), referenceBook);
  const { quoted } = made;
  for (const locale of ['en', 'zh-CN'])
    for (const [from, to, reason] of [
      [quoted, declined, 'no-price'],
      [declined, quoted, 'no-price'],
      [quoted, quoted, 'no-change'],
      [quoted, dollars.currency === quoted.currency ? declined : dollars, expect.any(String)],
    ] as const) {
      const found = premiumDifference(from, to, locale);
      expect(found).toMatchObject({ status: 'not-drawn', reason });
      expect(found.status === 'not-drawn' && found.sentence).not.toBe('');
    }
  const none = { ...made.offers, offers: made.offers.offers.slice(2) };
  const without = {
    ...{ ...made, quoted: declined, curve: declined, suggestions: declined },
    ...{ offers: none, past: declined },
  };
  const unpriced = pictures({ ...without, frontier: declined } as never, 'en');
  expect(unpriced.filter(({ status }) => status === 'not-drawn').map(({ id }) => id)).toEqual([
    'waterfall',
    'loss-curve',
    'frontier',
    'roadmap',
    'difference',
    'offers',
    'as-if',
  ]);
  expect(() => premiumDifference(quoted, quoted, 'tlh')).toThrow(ArgumentError);
  expect(attribution(declined).status).toBe('not-split');
});
