import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDeclarations } from '../../src/adjustment/declarations-schema.js';
import { readEndorsement } from '../../src/policy/endorsement-schema.js';
import { changed } from './schema-files.js';
import { validator } from './validator.js';

const json = (path: string): unknown => JSON.parse(readFileSync(`examples/${path}`, 'utf8'));
const listed = json('policy/endorsements.json') as unknown[];

const examples = {
  declarations: [1, 2, 3, 4].map((year) => json(`four-years/declarations-${year}.json`)),
  observations: [
    json('four-years/observations-3.json'),
    ...[1, 2, 3, 4].map((month) => json(`policy/observations-${month}.json`)),
  ],
  endorsement: [json('four-years/endorsement-1.json'), ...listed],
};

describe.each(Object.entries(examples))('the schema of %s', (name, records) => {
  test.each([name, `${name}.zh-CN`])('%s accepts every example', (file) => {
    const validate = validator(file);
    for (const record of records) {
      validate(record);
      expect(validate.errors).toBeNull();
    }
  });

  test('refuses nothing, a list and a field there is not', () => {
    const validate = validator(name);
    for (const wrong of [null, [], {}, { ...(records[0] as object), gift: '1' }])
      expect(validate(wrong)).toBe(false);
  });
});

describe('refuses what the library refuses', () => {
  const declarations = examples.declarations[2];
  test.each<[string, unknown]>([
    ['/declarations', undefined],
    ['/declarations/0/declaredOn', '10.11.2028'],
    ['/declarations/0/lines/0/turnover', '-1'],
    ['/declarations/0/lines/0/turnover', '1,000'],
    ['/declarations/0/lines/0/country', 'USA'],
    ['/experience/statement', 'none'],
    ['/experience/claims/0/paid', undefined],
    ['/renewal', 'yes'],
  ])('declarations with another %s', (path, value) => {
    const wrong = changed(declarations, path, value);
    expect([validator('declarations')(wrong), readDeclarations(wrong).ok]).toEqual([false, false]);
  });

  test.each<[string, unknown]>([
    ['/kind', 'gift'],
    ['/on', undefined],
    ['/reason', undefined],
    ['/approval/by', undefined],
  ])('an endorsement with another %s', (path, value) => {
    const wrong = changed(examples.endorsement[0], path, value);
    expect([validator('endorsement')(wrong), readEndorsement(wrong).ok]).toEqual([false, false]);
  });
});
