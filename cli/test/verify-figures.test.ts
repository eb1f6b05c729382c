import fc from 'fast-check';
import { carriedRecord, documentHtml, verifyDocument } from 'trade-credit-pricing/document';
import { describe, expect, test } from 'vitest';
import { casesOf, eachOf, runsOf } from '../../test/support/runs.js';
import { commands, files, locales, quotes, readers, written } from './document-commands.js';

const all = { quote: ['quote', 'submission.json'], ...commands };
const asked = Object.entries(all).flatMap(([name, argv]) =>
  readers.flatMap((reader) => locales.map((locale) => [name, reader, locale, argv] as const)),
);

describe.each(eachOf(asked, 7))('DOC-13 %s for the %s in %s', (_name, reader, locale, argv) => {
  const page = written([...argv, '--html', '--for', reader, '--locale', locale], {
    ...files,
    ...quotes,
  });

  test('does not verify with any digit a reader sees altered, in pictures too', async () => {
    const html = await page;
    expect(verifyDocument(html).status).toBe('verified');
    const places = digitsSeen(html);
    expect(places.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.integer({ min: 1, max: 9 }), (at, by) => {
        expect(verifyDocument(withDigit(html, at, by)).status).toBe('differs');
      }),
      { numRuns: runsOf(150) },
    );
  });

  test('does not verify with any digit of its data altered', async () => {
    const html = await page;
    const start = html.indexOf('<pre hidden id="record">');
    const places = [...html.matchAll(/\d/g)].map(({ index }) => index).filter((at) => at > start);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const altered = withDigit(html, at, by);
        expect(verifyDocument(altered).status, html.slice(at - 60, at + 10)).toBe('differs');
      }),
      { numRuns: runsOf(80) },
    );
  });

  test('does not verify with a label of a picture forged, digests made again', async () => {
    const html = await page;
    const carried = carriedRecord(html);
    if (carried === undefined) throw new Error('no record');
    const { document, quote, request, drawn } = carried;
    const record = quote && request && { quote, request };
    expect(documentHtml(document, record, drawn)).toBe(html);
    for (const [id, svg] of drawn)
      for (const label of casesOf(labelsIn(svg), 3)) {
        const forged = svg.replaceAll(`>${label}<`, `>${label.replace(/\d/, nextDigit)}<`);
        const page = documentHtml(document, record, new Map([...drawn, [id, forged]]));
        expect(verifyDocument(page).faults, label).toMatchObject([{ fault: 'picture-differs' }]);
      }
  });
});

/** Where digits stand that a reader sees: between tags, behind the style and before the data. */
function digitsSeen(html: string): readonly number[] {
  const [from, to] = [html.indexOf('<main>'), html.indexOf('<pre hidden')];
  return [...html.matchAll(/>([^<]+)</g)]
    .filter(({ index }) => index > from && index < to)
    .flatMap(({ index, 1: text = '' }) =>
      [...text.matchAll(/(?<!&#?\w*)\d/g)].map((digit) => index + 1 + digit.index),
    );
}

function withDigit(html: string, at: number, by: number): string {
  return html.slice(0, at) + String((Number(html[at]) + by) % 10) + html.slice(at + 1);
}

function nextDigit(digit: string): string {
  return String((Number(digit) + 1) % 10);
}

/** Labels of bars and points: figures with a sign or decimals, which no axis has. */
function labelsIn(svg: string): readonly string[] {
  const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
  return [...new Set(texts.filter((text) => /\d\.\d\d\b/.test(text)))];
}
