import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contractMoney } from '../../src/contract/index.js';
import { documentMarkdown, quoteDocument } from '../../src/document/index.js';
import { parseSubmission, quote } from '../../src/index.js';
import { referenceBook } from '../../src/reference-book.js';
import fields from './quotation-fields.json' with { type: 'json' };
import { contractBasis, insuredBusiness } from '../support/answers.js';

const submission = parseSubmission({
  ...(JSON.parse(readFileSync('examples/domestic-seller.json', 'utf8')) as object),
});

/** A client's document with everything it may hold. */
function whole(): string {
  if (!submission.ok) throw new Error('the example is not valid');
  const quoted = quote(submission, referenceBook);
  if (quoted.premium === null) throw new Error('the example has no price');
  const contract = contractMoney(contractBasis(quoted, { limits: 12 }), {
    ...{ minimum: { share: '0.8' }, instalments: 4, taxes: { statement: 'not-included' } },
    fees: [{ id: 'limits', kind: 'limit', price: '40.00', free: 10, taxed: 'as-fee' }],
  });
  if (contract.status !== 'stated') throw new Error(JSON.stringify(contract.issues));
  const business = insuredBusiness(submission.submission, referenceBook);
  if (business === undefined) throw new Error('no business');
  return documentMarkdown(
    quoteDocument(quoted, {
      ...{ for: 'client', locale: 'en', contract },
      business: {
        ...business,
        limits: [{ buyer: 'B1', country: 'CN', requested: '500000.00', approved: '300000.00' }],
      },
      bonuses: [{ en: 'No-claims bonus of 10%', 'zh-CN': '无赔款优待10%' }],
      parties: { insured: 'Alder Bikes Ltd', insurer: 'Sample Credit', broker: 'Sample Brokers' },
    }),
  );
}

const text = whole();

test.each(fields.layouts)('DOC-2 each field of $layout is said, or why it is not', (layout) => {
  expect(layout.fields.length).toBeGreaterThan(8);
  for (const { field, ...how } of layout.fields)
    if ('says' in how) expect(text, field).toContain(how.says);
    else expect(how.notSaid?.length, field).toBeGreaterThan(15);
});

test('DOC-2 the fields are those of the layouts that were collected', () => {
  const path = '../shared/domain/quote_layouts.json';
  if (!existsSync(path)) return;
  const layouts = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { fields: string[] }>;
  const collected = Object.entries(layouts).map(([layout, each]) => [layout, each.fields]);
  const held = fields.layouts.map(({ layout, fields: own }) => [
    layout,
    own.map(({ field }) => field),
  ]);
  expect(held).toEqual(collected);
});
