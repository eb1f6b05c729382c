import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { english } from '../../src/issues.js';
import { decimal, sum } from '../../src/values/decimal.js';
import { type ReceivablesOptions } from '../../src/receivables/index.js';
import { buyersFromReceivables } from './reading.js';
import facts from './fixtures/watson-facts.json' with { type: 'json' };

const file = new URL('../../../shared/data/ar_ibm_watson.csv', import.meta.url);

// The ledger itself is not part of the repository; the facts about it are.
// The body of a suite that does not run is read all the same, so it must not need the file.
const isThere = existsSync(file);
describe.runIf(isThere)('a public ledger of 2,466 invoices', () => {
  if (isThere) withLedger();
  else test('lies beside this checkout', () => expect(isThere).toBe(true));
});

function withLedger() {
  const [header = [], ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const read = (options: Partial<ReceivablesOptions>) =>
    buyersFromReceivables({ header, rows }, { asOf: facts.asOf, currency: 'USD', ...options });
  const mapped = read({ countryMap: { 391: 'US', 406: 'CA', 770: 'MX', 818: 'EG', 897: 'BR' } });

  test('its country codes are no ISO codes: those rows are dropped with the remedy, one code is doubtful', () => {
    const { totals, reports, notes } = read({});
    const dropped = reports.filter(({ severity }) => severity === 'dropped');
    expect(totals.rowsDropped).toBe(facts.rows - facts.rowsByCountryCode['818']);
    expect(new Set(dropped.map(({ code }) => code))).toEqual(new Set(['country-unknown']));
    for (const code of ['391', '406', '770', '897'] as const) {
      const rowsOfCode = dropped.filter((report) => report.facts?.['text'] === code);
      expect(rowsOfCode).toHaveLength(facts.rowsByCountryCode[code]);
      expect(sum(rowsOfCode.map(({ amount = '0' }) => decimal(amount))).toFixed(2)).toBe(
        facts.turnoverByCountryCode[code],
      );
      expect(english.say(rowsOfCode[0]!)).toContain(`--country-map ${code}=`);
    }
    expect(reports.filter(({ code }) => code === 'country-numeric')).toHaveLength(
      facts.rowsByCountryCode['818'],
    );
    expect(notes.find(({ code }) => code === 'numeric-countries-doubtful')?.facts).toEqual({
      unknown: '391, 406, 770, 897',
      read: '818 = EG',
    });
  });

  test('with the countries mapped every row is used and the sums agree', () => {
    expect(mapped.totals).toMatchObject({
      rowsIn: facts.rows,
      rowsUsed: facts.rows,
      rowsDropped: 0,
      rowsGuessed: 0,
    });
    expect(mapped.totals.byCurrency).toMatchObject([
      { amountIn: facts.turnover, amountInTurnover: facts.turnover },
    ]);
    expect(mapped.observedTurnover).toBe(facts.turnover);
    expect(mapped.buyers).toHaveLength(facts.buyers);
  });

  test('months come before days, as its own cells prove', () => {
    const orders = mapped.columns.flatMap(({ field, dateOrder }) =>
      dateOrder === undefined ? [] : [`${field} ${dateOrder}`],
    );
    expect(orders).toEqual(['invoiceDate m/d/y', 'dueDate m/d/y', 'clearingDate m/d/y']);
    expect(mapped.window).toMatchObject({
      from: facts.firstInvoice,
      to: facts.lastInvoice,
      days: 700,
    });
  });

  test('turnover, shares, terms and payment behave as counted', () => {
    const turnovers = mapped.profiles.map(({ observedTurnover }) => decimal(observedTurnover));
    const largest = turnovers.sort((one, other) => other.comparedTo(one));
    const share = (count: number): string =>
      sum(largest.slice(0, count)).dividedBy(facts.turnover).toFixed(7);
    expect([share(1), share(5)]).toEqual([facts.topBuyerShare, facts.topFiveShare]);
    expect(new Set(mapped.buyers.map(({ termsDays }) => termsDays))).toEqual(
      new Set([facts.termsDays]),
    );
    expect(mapped.collection).toMatchObject({
      paidInvoices: facts.rows,
      paidLate: facts.paidLate,
      daysToPay: facts.daysToPay,
    });
    const late = decimal(mapped.collection?.paidLateAmount ?? '0').dividedBy(facts.turnover);
    expect(late.toFixed(7)).toBe(facts.paidLateAmountShare);
    expect(mapped.reports.filter(({ code }) => code === 'disputed')).toHaveLength(facts.disputed);
  });

  test('a year of turnover is 365/700 of it, rounded for each buyer', () => {
    const difference = decimal(mapped.turnover).minus(
      decimal(facts.turnover).times(365).dividedBy(700),
    );
    expect(difference.abs().lessThanOrEqualTo('0.50')).toBe(true);
    const smallest = mapped.profiles[0];
    expect(mapped.buyers[0]?.turnover).toBe(
      decimal(smallest?.observedTurnover ?? '0')
        .times(365)
        .dividedBy(700)
        .toFixed(2),
    );
  });
}
