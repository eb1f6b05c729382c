import { expect, test } from 'vitest';
import { english } from '../../src/explain/en/index.js';
import { formatIn } from '../../src/explain/index.js';
import { placeOf } from '../../src/explain/place.js';
import { curveAt, pointsOf } from '../../src/rules/read/curve.js';
import type { LedgerEntry } from '../../src/quoted/ledger.js';
import type { BandedPage, CurvePage } from '../../src/rules/read/rate-book.js';
import { rowText } from '../../src/rules/read/row-text.js';
import { decimal } from '../../src/values/decimal.js';

const format = formatIn('en');
const title = { en: 'Page', 'zh-CN': '页' };
const book = { id: 'b', title, edition: '1', digest: '', notice: null } as never;

/** The row of a source as the place of its step names it. */
function named(row: string): string {
  const source = { page: 'p', title, row, value: '1', basis: 'judgement' };
  const said = placeOf({ sources: [source] } as unknown as LedgerEntry, {
    ...{ book, language: english, format },
  });
  return /page “Page”: (.*?) = 1/.exec(said)?.[1] ?? said;
}

const rows = ['5000000', '20000000'].map((at) => ({ at, value: '1' }));
const curve = { shape: 'curve', flat: 'both', rows } as unknown as CurvePage;
const onCurve = (at: string) => curveAt(curve, pointsOf(curve), decimal(at))?.row ?? '';
const band = { above: '100000', upTo: '2500000.5', value: '1' } as BandedPage['rows'][number];
const open = { from: '100000', value: '1' } as BandedPage['rows'][number];

test.each([
  ['a point of a curve', onCurve('5000000'), '5,000,000'],
  ['between two points', onCurve('6000000'), '5,000,000 – 20,000,000'],
  ['below a curve', onCurve('1'), '< 5,000,000'],
  ['beyond a curve', onCurve('30000000'), '> 20,000,000'],
  ['a band', rowText(band), '(100,000, 2,500,000.5]'],
  ['a band without end', rowText(open), '[100,000, ∞)'],
  ['a code of an industry', '463000', '463000'],
  ['a key with digits in it', 'HS 8471300000', 'HS 8471300000'],
  ['a key of digits and a letter', 'C2610000', 'C2610000'],
])('EXPL-1 the row of a step is named as the language writes numbers: %s', (_, row, said) => {
  expect(named(row)).toBe(said);
});
