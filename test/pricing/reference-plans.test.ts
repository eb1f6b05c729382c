import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSubmission, premiumColumns, type Submission } from '../../src/index.js';
import { pricer, quote } from '../../src/quote.js';
import { parseRateBook } from '../../src/rules/load/parse-rate-book.js';
import { minorUnit } from '../../src/values/money.js';
import { ledgerInDecimals, type PlanBook, type PlanPage } from '../support/decimal-plan.js';
import { type Drawing, drawing } from '../support/drawing.js';
import { longRunsOf } from '../support/runs.js';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(`examples/books/${name}.json`, 'utf8'));
const example = read('eleven-factors') as PlanBook & Readonly<Record<string, unknown>>;
const submission = read('eleven-factors-submission') as Submission;

/** Figures of few digits bring prices to exactly half a minor unit; others have as many digits as a page takes. */
function figure(draw: Drawing, isPlain: boolean): string {
  if (isPlain) return draw.oneOf(['0.5', '1', '1.5', '0.75', '1.25', '2', '0.8']);
  return `${draw.below(3)}.${1 + draw.below(10 ** (1 + draw.below(9)) - 1)}`;
}

/** The plan with figures, roundings and currency drawn. */
function bookOf(draw: Drawing): PlanBook & { readonly currency: string } {
  const isPlain = draw.below(2) === 0;
  const pages = Object.entries(example.pages).map(([id, page]): [string, PlanPage] => {
    const rounding = page.rounding && { decimals: draw.oneOf([4, 6, 9, 12]) };
    const isRelativity = ![
      'experience',
      'bounds',
      'assumptions',
      'contract',
      'country-cover',
    ].includes(id);
    const rows = page.rows.map((row) => {
      if (id === 'base-rate')
        return { ...row, value: isPlain ? '0.0005' : `0.00${1 + draw.below(999_999)}` };
      if (!isRelativity) return row;
      return { ...row, value: figure(draw, isPlain).slice(0, 2 + (rounding?.decimals ?? 9)) };
    });
    return [id, { ...page, ...(rounding && { rounding }), rows }];
  });
  return {
    ...example,
    currency: draw.oneOf(['CNY', 'JPY', 'KWD']),
    pages: Object.fromEntries(pages),
    ...{ cases: [] },
  };
}

/** Inputs on the ends of bands and on the points of curves, and between them. */
function sentTo({ currency, pages }: ReturnType<typeof bookOf>, draw: Drawing): Submission {
  const key = (page: string): string => draw.oneOf(pages[page]?.rows ?? [])['key'] ?? '';
  const point = draw.oneOf(pages['hhi']?.rows ?? [])['at'] ?? '';
  return {
    ...submission,
    currency,
    turnover: {
      estimated: draw.oneOf([String(1 + draw.below(4 * 10 ** 8)), `${1 + draw.below(4000)}000`]),
    },
    attributes: {
      ...{ sector: key('base-rate'), 'country-grade': key('country-grade'), tier: key('tier') },
      hhi: draw.below(4) === 0 ? point : `0.${1 + draw.below(9999)}`,
      'term-days': draw.oneOf(['0', '30', '60', '61', '180', draw.decimal(179, draw.below(3))]),
      'loss-years': String(draw.below(11)),
      'loss-ratio': draw.decimal(2, draw.below(7)),
      'continuity-years': draw.oneOf(['0', '1', '4.99', '5', draw.decimal(9, draw.below(4))]),
      'maturity-score': draw.oneOf(['0', '20', '79.9', draw.decimal(100, draw.below(3))]),
    },
  };
}

/** So many submissions to a book. */
const each = 100;

describe('NUM-7 prepared steps are those of the published decimal.js, digit for digit', () => {
  it('in plans of any figures: ledger, premium alone and columns', () => {
    const draw = drawing(20_261_130);
    const wrong: unknown[] = [];
    let ties = 0;
    for (let left = Math.max(1000, longRunsOf(100_000)); left > 0; left -= each) {
      const plan = bookOf(draw);
      const loaded = parseRateBook(plan);
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues.slice(0, 3)));
      const { book } = loaded;
      const sent = Array.from({ length: Math.min(each, left) }, () => sentTo(plan, draw));
      const { premium } = pricer(book);
      const prices = sent.map((one) => {
        const unit = minorUnit(plan.currency);
        const exact = ledgerInDecimals(plan, {
          turnover: one.turnover.estimated,
          minorUnit: unit.toFixed(),
          attributes: one.attributes ?? {},
        });
        const read = parseSubmission(one);
        const made = quote(read, book);
        const steps = made.ledger.map(({ operand, before, after }) => ({ operand, before, after }));
        const alone = premium(read).premium;
        const isSame =
          JSON.stringify(steps) === JSON.stringify(exact) &&
          JSON.stringify(alone) === JSON.stringify(made.premium);
        if (!isSame) wrong.push({ one, steps, exact, alone, premium: made.premium });
        if (isHalf(exact.at(-1)?.before ?? '', unit.scale)) ties += 1;
        return made.premium?.estimated;
      });
      const columns = premiumColumns(
        sent[0] as Submission,
        {
          turnover: sent.map(({ turnover }) => turnover.estimated),
          attributes: columnsOf(sent),
        },
        book,
      );
      const premiums = columns.status === 'priced' ? columns.premiums : columns.issues;
      if (JSON.stringify(premiums) !== JSON.stringify(prices)) wrong.push({ plan, prices });
    }
    expect(wrong.slice(0, 2)).toEqual([]);
    expect(ties).toBeGreaterThan(0);
  });
});

function columnsOf(sent: readonly Submission[]): Record<string, string[]> {
  const names = Object.keys(sent[0]?.attributes ?? {});
  return Object.fromEntries(
    names.map((name) => [name, sent.map(({ attributes }) => attributes?.[name] ?? '')]),
  );
}

/** True for half a minor unit. */
function isHalf(amount: string, minorDecimals: number): boolean {
  const [, behind = ''] = amount.split('.');
  return behind.length === minorDecimals + 1 && behind.endsWith('5');
}
