import { expect, test } from 'vitest';
import { adjustPremium } from '../../src/adjustment/index.js';
import { compareCovers, parseSubmission } from '../../src/index.js';
import { chinese, english } from '../../src/issues.js';
import { referenceBook } from '../../src/reference-book.js';
import type { Policy } from '../../src/policy/policy-record.js';
import type { Issue } from '../../src/values/issues.js';
import { records } from '../totality/calls.js';

const buyer = { id: 'A', country: 'DE', turnover: '1000000' };
const cover = { insuredPercentage: '90' };
const year = { insurableTurnover: '1000000', cover, paid: '0' };
const line = { country: 'US', turnover: '2000000' };

/** Issues that name another entry of what was sent. */
function issuesOfPlaces(): readonly Issue[] {
  const { submission, policy } = records() as { submission: object; policy: Policy };
  const selection = { step: 'country', page: 'country', row: 'DE', value: '1', reason: 'x' };
  const sent = {
    ...submission,
    buyers: [{ ...buyer, id: 'B' }, buyer, buyer],
    buyerGroups: [
      { ...buyer, id: 'G', count: 3 },
      { ...buyer, id: 'G', count: 3 },
    ],
    lossHistory: {
      statement: 'supplied',
      years: [
        { ...year, from: '2024-01-01', to: '2024-12-31' },
        { ...year, from: '2024-06-01', to: '2025-05-31' },
      ],
    },
    selections: [selection, selection],
  };
  const choices = [
    { id: 'a', cover },
    { id: 'b', cover },
    { id: 'b', cover },
  ];
  const declarations = ['2026-10-01', '2026-11-01'].map((declaredOn) => {
    return {
      declaredOn,
      lines: [
        { ...line, month: '2026-08' },
        { ...line, month: '2026-09' },
      ],
    };
  });
  const results = [
    parseSubmission(sent),
    compareCovers(submission as never, referenceBook, choices),
    compareCovers(submission as never, referenceBook, { covers: choices }),
    adjustPremium(policy, { declarations }),
  ];
  return results.flatMap((result) => ('issues' in result ? (result.issues ?? []) : []));
}

const isPointer = (fact: unknown): boolean => typeof fact === 'string' && /^(\/[^/]+)+$/.test(fact);
const placed = issuesOfPlaces().filter(({ facts }) => Object.values(facts).some(isPointer));

test('WRD-1 a place in what was sent is data in an issue, and a place in its words', () => {
  expect([...new Set(placed.map(({ code }) => code))].sort()).toEqual([
    'choice-id-twice',
    'declared-twice',
    'duplicate-id',
    'duplicate-selection',
    'overlapping-years',
  ]);
  for (const issue of placed)
    for (const words of [english, chinese])
      for (const voice of ['json', 'form'] as const)
        expect(words.say(issue, voice)).not.toMatch(/\/(\w+|\d)|undefined/);
});

test('WRD-1 places are said from the outermost in, as each language does', () => {
  const said = (code: string) => {
    const found = placed.filter((issue) => issue.code === code);
    return found.map((issue) => [english.say(issue), chinese.say(issue)]);
  };
  expect(said('duplicate-id')).toEqual([
    [
      'The id "A" is already that of buyer 2 of the list. Give each buyer and group an id of its own.',
      '编号“A”已用于第2家买方，每个买方和买方组的编号不得重复。',
    ],
    [
      'The id "G" is already that of group 1 of the list. Give each buyer and group an id of its own.',
      '编号“G”已用于第1组买方，每个买方和买方组的编号不得重复。',
    ],
  ]);
  expect(said('declared-twice')[0]?.[0]).toContain('share days with line 1 of declaration 1.');
  expect(said('declared-twice')[0]?.[1]).toContain('的出运与第1次申报第1行日期重叠。');
  expect(said('choice-id-twice').map(([text]) => text)).toEqual([
    expect.stringContaining('already that of entry 2 of the list.'),
    expect.stringContaining('already that of cover 2 of the list.'),
  ]);
});
