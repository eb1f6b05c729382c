import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CarriedRecord,
  carriedRecord,
  documentHtml,
  quoteDocument,
  type Reader,
  verifyDocument,
} from '../../src/document/index.js';
import { parseSubmission, type Quote, quote } from '../../src/index.js';
import { digestOfQuote } from '../../src/quoted/quote-digest.js';
import { referenceBook } from '../../src/reference-book.js';
import { eachOf, runsOf } from '../support/runs.js';

const quoted = quote(
  parseSubmission(JSON.parse(readFileSync('examples/exporter.json', 'utf8'))),
  referenceBook,
);
const readers = ['client', 'underwriter'] as const;

function page(reader: Reader, made = quoted): string {
  const request = { for: reader, locale: 'en' } as const;
  return documentHtml(quoteDocument(made, request), { quote: made, request });
}

describe.each(readers)('DOC-6 a page for the %s', (reader) => {
  const html = page(reader);

  test('verifies by itself and against its quote, also when that was stored', () => {
    expect(verifyDocument(html)).toMatchObject({
      status: 'verified',
      faults: [],
      checked: 'itself',
    });
    const stored = JSON.parse(JSON.stringify(quoted)) as typeof quoted;
    expect(verifyDocument(html, stored)).toMatchObject({
      status: 'verified',
      faults: [],
      checked: 'quote',
    });
  });

  test('with any one digit altered, in text or data, does not verify', () => {
    const body = html.indexOf('<main>');
    const digits = [...html.matchAll(/(?<![#&\w])\d(?=[\d.,]*\d)/g)].map(({ index }) => index);
    const visible = digits.filter(
      (at) => at > body && !html.slice(at - 40, at).includes('colspan'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...visible), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digit = String((Number(html[at]) + by) % 10);
        const altered = html.slice(0, at) + digit + html.slice(at + 1);
        expect(verifyDocument(altered).status).toBe('differs');
      }),
      { numRuns: runsOf(200) },
    );
  });

  test('a consistent forgery fails against the stored quote', () => {
    const { premium } = quoted;
    if (premium === null) throw new Error('no price');
    const shown = premium.estimated.replace(/\B(?=(\d{3})+(?!\d)\.)/g, ',');
    const nextOf = (amount: string) =>
      amount.replace(/^\d/, (digit) => (digit === '9' ? '1' : '9'));
    const forge = (text: string) =>
      text
        .replaceAll(shown, nextOf(shown))
        .replaceAll(premium.estimated, nextOf(premium.estimated));
    const carried = carriedRecord(html);
    if (carried === undefined) throw new Error('no record');
    const { document, quote, request } = JSON.parse(
      forge(JSON.stringify(carried)),
    ) as CarriedRecord;
    const forged = documentHtml(document, quote && request && { quote, request });
    expect(forged).not.toBe(html);
    expect(verifyDocument(forged, quoted).status).toBe('differs');
    if (reader === 'client') expect(verifyDocument(forged).status).toBe('verified');
  });

  test('of another quote does not verify', () => {
    const other = quote(
      parseSubmission(JSON.parse(readFileSync('examples/minimal.json', 'utf8'))),
      referenceBook,
    );
    expect(verifyDocument(html, other)).toMatchObject({ faults: [{ fault: 'other-quote' }] });
  });
});

test.each([
  '',
  '<html>',
  '<pre hidden id="record">{</pre>',
  '<pre hidden id="record">{"document":{}}</pre>',
])('DOC-6 what is no document says so: %j', (html) => {
  expect(verifyDocument(html)).toMatchObject({
    status: 'differs',
    faults: [{ fault: 'no-record' }],
  });
});

test('DOC-6 a quote that was altered does not verify', () => {
  const stored = JSON.parse(JSON.stringify(quoted)) as {
    premium: { rate: string };
  } & typeof quoted;
  Object.assign(stored.premium, { rate: '0.9' });
  expect(verifyDocument(page('client'), stored)).toMatchObject({
    faults: [{ fault: 'digest-differs' }],
  });
});

test('DOC-9 a quote that was forged with its page is found by quoting again', () => {
  const submission = parseSubmission(JSON.parse(readFileSync('examples/exporter.json', 'utf8')));
  const again = { submission, book: referenceBook };
  expect(verifyDocument(page('underwriter'), quoted, again)).toMatchObject({
    status: 'verified',
    checked: 'requoted',
  });
  const changed = { ...quoted, submission: 'another' } as Quote;
  const forged = { ...changed, digest: digestOfQuote(changed) };
  const forgery = page('underwriter', forged);
  expect(verifyDocument(forgery, forged).status).toBe('verified');
  expect(verifyDocument(forgery, forged, again).faults).toMatchObject([
    { fault: 'quotes-differently' },
  ]);
  const other = parseSubmission(JSON.parse(readFileSync('examples/minimal.json', 'utf8')));
  expect(verifyDocument(forgery, forged, { ...again, submission: other }).faults).toMatchObject([
    { fault: 'other-submission' },
  ]);
});

describe.each(readers)('DOC-15 a page for the %s that opens what it never closes', (reader) => {
  const html = page(reader);
  const opened = [
    ...['<', '<!--', '<style>', '<pre hidden id="record">', '<figure data-picture="a">'],
    ...['<figure data-picture="waterfall"><svg aria-label="', '<text', '<svg ', '&', ' '],
  ];

  test.each(eachOf(opened, 4, readers.indexOf(reader)))(
    'is verified as fast as any other: %j',
    (mark) => {
      const many = mark.repeat(Math.ceil(400_000 / mark.length));
      for (const hostile of [
        many,
        html + many,
        html.replace('<main>', `<main>${many}`),
        many + html,
      ])
        expect(verifyDocument(hostile).status).toMatch(
          mark.trim() === '' ? /verified|differs/ : /differs/,
        );
    },
    20_000,
  );
});
