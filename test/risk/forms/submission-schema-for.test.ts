import { readdirSync, readFileSync } from 'node:fs';
import { test as property } from '@fast-check/vitest';
import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { JsonSchema } from '../../../src/risk/forms/json-schema.js';
import { submissionSchemaFor } from '../../../src/risk/forms/in-asked-language.js';
import { quote } from '../../../src/quote.js';
import { referenceBook } from '../../../src/rules/editions/reference/index.js';
import type { LoadedRateBook } from '../../../src/rules/read/sealed-book.js';
import type { Submission } from '../../../src/submission/submission.js';
import { arbitrarySubmission } from '../../support/arbitrary-submission.js';
import { runsOf } from '../../support/runs.js';
import { fictionalSubmission, formASubmission, tariff } from '../../filed/tariffs.js';
import { asMade } from '../../schemas/validator.js';

const example = (name: string) =>
  JSON.parse(readFileSync(`examples/${name}`, 'utf8')) as Submission;
const formA = tariff('formA');
const fictional = tariff('fictional');

function validatorFor(book: LoadedRateBook): ValidateFunction {
  const ajv = new Ajv2020({ ...asMade, strict: true, allowUnionTypes: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(submissionSchemaFor(book));
}

/** The values a field of the schema offers, with their titles. */
function offered(
  schema: JsonSchema,
  [record, field]: readonly [string, string],
): [string, string][] {
  const holder = record === 'Submission' ? schema : schema.$defs?.[record];
  const among = holder?.properties?.[field]?.oneOf ?? [];
  const choices = among[0]?.oneOf ?? among;
  return choices.map(({ const: value, title = '' }) => [String(value), title]);
}

describe('FRM-1 what a form offers can be priced', () => {
  const schema = submissionSchemaFor(referenceBook);
  const base = example('minimal.json');
  const invalid = (changed: Submission) => quote(changed, referenceBook).status === 'invalid';

  test('each tier', () => {
    const tiers = offered(schema, ['Cover', 'tier']);
    expect(tiers.map(([id]) => id)).toEqual(referenceBook.tiers.map(({ id }) => id));
    expect(tiers.filter(([tier]) => invalid({ ...base, cover: { tier } }))).toEqual([]);
  });

  test('each industry', () => {
    const sectors = offered(schema, ['Policyholder', 'tradeSector']);
    expect(sectors.length).toBeGreaterThan(15);
    expect(sectors).toContainEqual(['C', 'Manufacturing']);
    const refused = sectors.filter(([tradeSector]) =>
      invalid({ ...base, policyholder: { tradeSector } }),
    );
    expect(refused).toEqual([]);
    expect(offered(schema, ['Buyer', 'sector'])).toEqual(sectors);
    expect(offered(schema, ['BuyerGroup', 'sector'])).toEqual(sectors);
  });

  test('each question', () => {
    const asked = Object.keys(
      schema.$defs?.['CreditControl']?.properties?.['answers']?.properties ?? {},
    );
    expect(asked).toEqual(referenceBook.questionnaire?.questions.map(({ id }) => id));
    const answers = Object.fromEntries(asked.map((id) => [id, { answer: 'yes' as const }]));
    expect(invalid({ ...base, creditControl: { answers } })).toBe(false);
  });

  test('each key of a fact only a filed tariff asks for', () => {
    const facts = submissionSchemaFor(fictional).properties?.['attributes']?.properties ?? {};
    expect(Object.keys(facts).sort()).toEqual(['channel', 'insured-type', 'loss-ratio']);
    const [channels = []] = [facts['channel']?.oneOf];
    expect(channels.length).toBeGreaterThan(1);
    for (const { const: channel } of channels) {
      const { attributes } = fictionalSubmission();
      const sent = fictionalSubmission({ attributes: { ...attributes, channel: String(channel) } });
      expect(quote(sent, fictional).status).not.toBe('invalid');
    }
  });

  test('each step a value may be selected for', () => {
    const steps = offered(submissionSchemaFor(formA), ['Selection', 'step']);
    const selected = formASubmission().selections?.map(({ step }) => step) ?? [];
    expect(steps.map(([step]) => step)).toEqual(expect.arrayContaining(selected));
    expect(steps.every(([, title]) => title !== '')).toBe(true);
  });
});

describe('FRM-2 what a book does not have is refused, what it does not ask is left out', () => {
  const validate = validatorFor(referenceBook);
  const base = example('minimal.json');

  test.each<[string, Partial<Submission>]>([
    ['/cover/tier', { cover: { tier: 'gold' } }],
    ['/creditControl/answers', { creditControl: { answers: { moon: { answer: 'yes' } } } }],
    ['/policyholder/tradeSector', { policyholder: { tradeSector: '9999' } }],
    ['', { attributes: { channel: 'broker' } }],
    ['', { selections: [] }],
  ])('%s %o', (at, change) => {
    validate({ ...base, ...change });
    expect(validate.errors?.[0]?.instancePath).toBe(at);
  });

  test('a fact the tariff needs must be stated', () => {
    const asked = validatorFor(fictional);
    const { attributes: _none, ...silent } = fictionalSubmission();
    expect(asked(silent)).toBe(false);
    expect(asked(fictionalSubmission({ attributes: { channel: 'broker' } }))).toBe(false);
  });

  test('a language there is none in', () => {
    expect(() => submissionSchemaFor(referenceBook, 'fr' as 'en')).toThrow(/Write "en" or "zh-CN"/);
  });
});

describe('FRM-3 submissions that name what the book has are taken', () => {
  const validate = validatorFor(referenceBook);
  const named = readdirSync('examples').filter((name) => name.endsWith('.json'));

  test.each(named)('examples/%s', (name) => {
    validate(example(name));
    expect(validate.errors).toBeNull();
  });

  test('which are several', () => expect(named.length).toBeGreaterThan(5));

  property.prop([arbitrarySubmission], { numRuns: runsOf(50) })('whatever is drawn', (drawn) => {
    expect(validate(drawn)).toBe(true);
  });

  test('those of filed tariffs', () => {
    expect(validatorFor(formA)(formASubmission())).toBe(true);
    expect(validatorFor(fictional)(fictionalSubmission())).toBe(true);
  });
});

describe.each([
  ['reference', referenceBook],
  ['form A', formA],
  ['fictional', fictional],
])('FRM-4 the schema for %s', (_, book) => {
  const bare = (schema: JsonSchema) =>
    JSON.stringify(schema, (key, value: unknown) =>
      ['title', 'description', '$id'].includes(key) && typeof value === 'string' ? '' : value,
    );

  test('is the same in both languages but for words', () => {
    const [english, chinese] = [submissionSchemaFor(book), submissionSchemaFor(book, 'zh-CN')];
    expect(bare(chinese)).toBe(bare(english));
    expect(JSON.stringify(chinese.$defs?.['Cover']?.properties?.['tier'])).toMatch(
      /\p{Script=Han}/u,
    );
  });

  test('has every definition it refers to, and no other', () => {
    const { $defs = {}, ...whole } = submissionSchemaFor(book);
    const text = JSON.stringify([whole, $defs]);
    const referred = [...text.matchAll(/"#\/\$defs\/(\w+)"/g)].map(([, name]) => name);
    expect([...new Set(referred)].sort()).toEqual(Object.keys($defs).sort());
    expect(text).not.toMatch(/"(anyOf|allOf|not)":/);
  });
});
