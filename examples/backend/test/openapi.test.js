// @ts-check
// The document describes what the service answers.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { example, served, unused } from './served.js';

describe('the OpenAPI document', () => {
  /** @type {Awaited<ReturnType<typeof served>>} */
  let it;
  /** @type {any} */
  let document;
  /** @type {Ajv2020} */
  let ajv;
  before(async () => {
    it = await served();
    document = (await it.get('/openapi.json')).body;
    ajv = new Ajv2020({ strict: false });
    /** @type {any} */ (formats).default(ajv);
    ajv.addSchema({ $id: 'openapi', ...document });
  });
  after(() => it.close());

  /** @param {string} component @param {unknown} value */
  const holds = (component, value) => {
    const validate = ajv.compile({ $ref: `openapi#/components/schemas/${component}` });
    validate(value);
    assert.deepEqual(validate.errors?.slice(0, 3) ?? [], []);
  };

  test('is OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(document);
    assert.ok(valid, JSON.stringify(errors));
  });

  test('knows every operation of the service and no other', async () => {
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map(
        (method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
      ),
    );
    assert.deepEqual(operations.sort(), it.operations.sort());
  });

  test('describes a quote, a comparison, suggestions, a policy, a review and a problem', async () => {
    const submission = example('exporter.json', { id: unused('described') });
    const made = await it.post('/quotes', submission);
    holds('Submission', submission);
    holds('Quote', made.body);
    holds('CoverComparison', (await it.post('/comparisons', { submission })).body);
    holds('Suggestions', (await it.post('/suggestions', submission)).body);
    const day = made.body.period.inception;
    const binding = {
      approval: { by: 'A. Underwriter', authority: 'level 3', on: day },
      boundOn: day,
    };
    holds('StatedBinding', binding);
    const bound = await it.post('/policies', { quote: made.body.digest, binding });
    holds('Policy', bound.body);
    const observations = example('policy/observations-1.json');
    holds('Observations', observations);
    holds('Review', (await it.post(`${bound.headers.get('location')}/reviews`, observations)).body);
    holds('Problem', (await it.post('/quotes', {})).body);
    const page = await it.get(`${made.headers.get('location')}/document`);
    holds('DocumentVerification', (await it.post('/verifications', { html: page.text })).body);
  });
});
