import { describe, expect, test } from 'vitest';
import { explain } from '../../src/explain/index.js';
import { englishReceivables } from '../../src/issues.js';
import { quote } from '../../src/quote.js';
import { referenceBook } from '../../src/reference-book.js';
import { referenceCase } from '../support/reference-case.js';
import { sampleFacts } from './sample-facts.js';
import { sampleEntry, sampleFinding, sampleQuote } from './sample-quote.js';

/** A number of one before a noun in the plural. */
const oneOfMany = /(?<![\d.,])1 (?:days|months|years|buyers|rows|losses|times)\b/;

describe('EXPL-4 one of something is said in the singular', () => {
  test('in the sentences of a quote of one day and one month', () => {
    const given = referenceCase({ turnover: 20e6, buyers: 12 });
    const cover = { ...given.cover, waitingPeriodDays: 60, maximumTermsDays: 1 };
    const made = quote({ ...given, months: 1, cover }, referenceBook);
    const told = JSON.stringify(explain(made, 'en'));
    expect(told).toMatch(/payment terms up to 1 day[^s]/);
    expect(told).not.toMatch(oneOfMany);
  });

  test('in findings and in the verbs behind', () => {
    const told = (count: string) =>
      explain(
        sampleQuote({ findings: [{ ...sampleFinding('overdue-tolerated'), facts: { count } }] }),
        'en',
      ).findings[0]?.sentence;
    expect(told('1')).toMatch(/^1 buyer owes .*: it stays insured\.$/);
    expect(told('2')).toMatch(/^2 buyers owe .*: they stay insured\.$/);
  });

  test('in issues', () => {
    const issue = {
      record: 'receivables-row',
      path: '/rows/1',
      code: 'due-from-overdue-days',
      facts: { days: 1 },
    };
    expect(englishReceivables.say(issue)).toMatch(/1 day[^s]/);
  });
});

test.each([
  ['US', 'in the United States:'],
  ['NL', 'in the Netherlands:'],
  ['PH', 'in the Philippines:'],
  ['KY', 'in the Cayman Islands:'],
  ['DE', 'in Germany:'],
  ['CN', 'in China:'],
])('EXPL-4 a country stands in an English sentence with its article: %s', (home, said) => {
  const insured = sampleFacts['political-risk'].find((facts) => 'home' in facts);
  const facts = { ...insured, home };
  const ledger = [sampleEntry('political-risk', facts as never, { kind: 'political-risk' })];
  expect(explain(sampleQuote({ ledger }), 'en').steps[0]?.sentence).toContain(said);
});
