import { test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { chinese, english } from '../../src/issues.js';
import { valueAt } from '../../src/gate/way.js';
import { explainIssues } from '../../src/explain/issues/explain-issues.js';
import { parseSubmission } from '../../src/submission/parse-submission.js';
import { submissionStandard } from '../../src/submission/submission-standard.js';
import { arbitrarySubmission } from '../support/arbitrary-submission.js';
import { runsOf } from '../support/runs.js';
import { fullSubmission } from './full-submission.js';

const validate = (value: unknown, words = english) =>
  submissionStandard(words)['~standard'].validate(value);

describe('FRM-5 parseSubmission as a Standard Schema', () => {
  test('gives the parsed submission', () => {
    const result = validate(fullSubmission());
    expect(result).toEqual({ value: fullSubmission() });
  });

  property.prop([arbitrarySubmission], { numRuns: runsOf(50) })(
    'takes whatever is drawn',
    (drawn) => {
      expect(validate(drawn).issues).toBeUndefined();
    },
  );

  test('says what is wrong to who types, with the way as a list', () => {
    const buyers = [
      { id: 'A', country: 'DE' },
      { id: 'B', country: 'Germany', turnover: '1,000' },
    ];
    const { issues = [] } = validate({ ...fullSubmission(), buyers });
    const told = issues.map(({ path, message }) => ({ path, message }));
    expect(told).toContainEqual({
      path: ['buyers', 1, 'turnover'],
      message: expect.stringMatching(/Write 1000\.$/) as unknown,
    });
    expect(told.map(({ path }) => path)).toContainEqual(['buyers', 1, 'country']);
  });

  test('in the language of the words', () => {
    const { issues = [] } = validate({}, chinese);
    expect(issues.length).toBeGreaterThan(3);
    expect(issues.every(({ message }) => /\p{Script=Han}/u.test(message))).toBe(true);
  });

  test.each([null, undefined, 1, 'text', [], () => 1, new Map(), Symbol('x'), new Proxy({}, {})])(
    'never throws, with the same issues as parseSubmission: case %#',
    (value) => {
      const { issues = [] } = validate(value);
      const parsed = parseSubmission(value).issues;
      expect(issues.map(({ issue }) => issue)).toEqual(parsed);
      expect(issues.map(({ message }) => message)).toEqual(
        explainIssues(parsed, english, { voice: 'form' }).map(({ message }) => message),
      );
    },
  );

  test('each way leads to what was sent', () => {
    const sent = { ...fullSubmission(), 'a/b~c': 1, buyers: [{ id: 'A', country: 'XX' }] };
    const { issues = [] } = validate(sent);
    const ways = issues.map(({ path }) => path);
    expect(ways).toContainEqual(['a/b~c']);
    for (const path of ways.filter((way) => !way.includes('buyerGroups')))
      expect(path.length === 0 || valueAt(sent, path.slice(0, -1)) !== undefined).toBe(true);
  });

  test.each(['say', 'fixed'])(
    'refuses words whose %s is no function, before it validates',
    (name) => {
      const words = { ...english, [name]: 5 };
      expect(() => submissionStandard(words)).toThrow(`/words/${name}: not-function`);
    },
  );
});
