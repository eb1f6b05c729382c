// @ts-check
// The workbook of a ledger, recalculated by LibreOffice, gives the premium of the quote. Needs `npm run build` and
// LibreOffice Calc; SOFFICE names another executable.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import { ledgerWorkbook } from 'trade-credit-cli/workbook';
import { parseSubmission, quote } from 'trade-credit-pricing';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { submissions } from 'trade-credit-pricing/testing';

/** Amounts from here on have cents that a spreadsheet does not hold beside eight decimals. */
const mostHeld = 100_000_000;
const drawn = 60;

/** LibreOffice keeps the values a file brings unless it is told to recalculate. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** @typedef {import('trade-credit-pricing').PricedQuote} PricedQuote */

/**
 * The amount after a step, as the sheet shows it.
 * @param {string[] | undefined} row
 */
function shown(row) {
  return Number(row?.[4]?.replaceAll(',', ''));
}

/** @returns {Map<string, PricedQuote>} */
function pricedQuotes() {
  const quotes = new Map();
  const add = (/** @type {string} */ name, /** @type {unknown} */ submission) => {
    const made = quote(parseSubmission(submission), referenceBook);
    if (
      made.premium !== null &&
      Math.max(...made.ledger.map((step) => Number(step.after))) < mostHeld
    )
      quotes.set(name, made);
  };
  for (const file of readdirSync('examples').filter((name) => name.endsWith('.json')))
    add(file.replace('.json', ''), JSON.parse(readFileSync(`examples/${file}`, 'utf8')));
  fc.sample(submissions(referenceBook), { numRuns: drawn, seed: 20261128 }).forEach(
    (submission, at) => add(`drawn-${at}`, submission),
  );
  return quotes;
}

/**
 * The quote as its workbook brings it: with nothing in its formulas that is known before, so that what is read was
 * calculated.
 * @param {PricedQuote} made
 * @returns {PricedQuote}
 */
function unknown(made) {
  return { ...made, ledger: made.ledger.map((step) => ({ ...step, after: '0' })) };
}

describe('XLS-2 in LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'));
  const quotes = pricedQuotes();
  /** @type {Map<string, string[][]>} */
  const read = new Map();

  before(async () => {
    for (const [name, made] of quotes)
      writeFileSync(join(folder, `${name}.xlsx`), await ledgerWorkbook(unknown(made), 'en'));
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
    const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
    execFileSync(
      process.env['SOFFICE'] ?? 'soffice',
      [
        ...[`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to'],
        ...['csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false', '--outdir', folder],
        ...files.map((name) => join(folder, name)),
      ],
      { stdio: 'ignore' },
    );
    for (const name of quotes.keys())
      read.set(name, Papa.parse(readFileSync(join(folder, `${name}.csv`), 'utf8').trim()).data);
  });

  after(() => rmSync(folder, { recursive: true }));

  test('there are examples and drawn quotes', () => {
    const drawnOnes = [...quotes.keys()].filter((name) => name.startsWith('drawn-'));
    assert.ok(quotes.has('exporter') && quotes.has('renewal'));
    assert.ok(drawnOnes.length >= drawn / 3, `${drawnOnes.length} drawn`);
  });

  for (const [name, made] of quotes)
    test(`the ledger of ${name} comes to the premium of its quote`, () => {
      const rows = read.get(name) ?? [];
      const digits = made.premium.estimated.split('.')[1]?.length ?? 0;
      assert.equal(rows.length, made.ledger.length + 2);
      made.ledger.forEach(({ id, after: amount }, at) =>
        assert.ok(
          Math.abs(shown(rows[at + 1]) - Number(amount)) < 0.0051,
          `${id}: ${rows[at + 1]?.[4]} is not ${amount}`,
        ),
      );
      assert.equal(shown(rows.at(-1)).toFixed(digits), made.premium.estimated);
    });
});
