import { describe, expect, expectTypeOf, it, test } from 'vitest';
import { catalogues, textsOf } from '../support/issue-catalogues.js';
import { chinese, english, explainIssues, type IssueWords } from '../../src/issues.js';
import type { adjustment } from '../../src/explain/en/issues/adjustment.js';
import type { adjustment as adjustmentInChinese } from '../../src/explain/zh-cn/issues/adjustment.js';
import type { contract } from '../../src/explain/en/issues/contract.js';
import type { contract as contractInChinese } from '../../src/explain/zh-cn/issues/contract.js';
import type { fields } from '../../src/explain/en/issues/fields.js';
import type { fields as fieldsInChinese } from '../../src/explain/zh-cn/issues/fields.js';
import type { indemnity } from '../../src/explain/en/issues/indemnity.js';
import type { indemnity as indemnityInChinese } from '../../src/explain/zh-cn/issues/indemnity.js';
import type { observations } from '../../src/explain/en/issues/observations.js';
import type { observations as observationsInChinese } from '../../src/explain/zh-cn/issues/observations.js';
import type { policies } from '../../src/explain/en/issues/policies.js';
import type { policies as policiesInChinese } from '../../src/explain/zh-cn/issues/policies.js';
import type { bookAnswers } from '../../src/explain/en/issues/rate-book-answers.js';
import type { bookAnswers as bookAnswersInChinese } from '../../src/explain/zh-cn/issues/rate-book-answers.js';
import type { submissionRules } from '../../src/explain/en/issues/submission-rules.js';
import type { submissionRules as submissionRulesInChinese } from '../../src/explain/zh-cn/issues/submission-rules.js';
import type { bookShapes } from '../../src/explain/en/issues/book-shapes.js';
import type { bookShapes as bookShapesInChinese } from '../../src/explain/zh-cn/issues/book-shapes.js';
import type { bookPages } from '../../src/explain/en/issues/book-pages.js';
import type { bookPages as bookPagesInChinese } from '../../src/explain/zh-cn/issues/book-pages.js';
import type { bookSteps } from '../../src/explain/en/issues/book-steps.js';
import type { bookSteps as bookStepsInChinese } from '../../src/explain/zh-cn/issues/book-steps.js';
import type { bookParts } from '../../src/explain/en/issues/book-parts.js';
import type { bookParts as bookPartsInChinese } from '../../src/explain/zh-cn/issues/book-parts.js';
import type { unloadedBook } from '../../src/explain/en/issues/unloaded-book.js';
import type { unloadedBook as unloadedBookInChinese } from '../../src/explain/zh-cn/issues/unloaded-book.js';
import type { relativities } from '../../src/explain/en/issues/relativities.js';
import type { relativities as relativitiesInChinese } from '../../src/explain/zh-cn/issues/relativities.js';
import type {
  BookPageFacts,
  BookPartFacts,
  BookShapeFacts,
  BookStepFacts,
  UnloadedBookFacts,
} from '../../src/rules/load/book-issue-facts.js';
import type { RelativityIssueFacts } from '../../src/rules/compare/relativities/relativity-issue.js';
import type { receivablesDrops } from '../../src/explain/en/issues/receivables-drops.js';
import type { receivablesDrops as receivablesDropsInChinese } from '../../src/explain/zh-cn/issues/receivables-drops.js';
import type { receivablesGuesses } from '../../src/explain/en/issues/receivables-guesses.js';
import type { receivablesGuesses as receivablesGuessesInChinese } from '../../src/explain/zh-cn/issues/receivables-guesses.js';
import type { receivablesNotes } from '../../src/explain/en/issues/receivables-notes.js';
import type { receivablesNotes as receivablesNotesInChinese } from '../../src/explain/zh-cn/issues/receivables-notes.js';
import type { receivablesSheets } from '../../src/explain/en/issues/receivables-sheets.js';
import type { receivablesSheets as receivablesSheetsInChinese } from '../../src/explain/zh-cn/issues/receivables-sheets.js';
import type { receivablesMapping } from '../../src/explain/en/issues/receivables-mapping.js';
import type { receivablesMapping as receivablesMappingInChinese } from '../../src/explain/zh-cn/issues/receivables-mapping.js';
import type { receivablesList } from '../../src/explain/en/issues/receivables-list.js';
import type { receivablesList as receivablesListInChinese } from '../../src/explain/zh-cn/issues/receivables-list.js';
import type {
  DropFacts,
  GuessAndRemarkFacts,
  ListNoteFacts,
  SheetNoteFacts,
  MappingIssueFacts,
  ListIssueFacts,
} from '../../src/receivables/report-facts.js';
import type { StrayNames, Templates } from '../../src/explain/issues/templates.js';
import type { AdjustmentIssueFacts } from '../../src/adjustment/adjustment-issue.js';
import type { ContractIssueFacts } from '../../src/contract/contract-issue.js';
import type { FieldIssueFacts } from '../../src/gate/issue-codes.js';
import type { IndemnityIssueFacts } from '../../src/indemnity/indemnity-issue.js';
import type { ObservationIssueFacts } from '../../src/policy/observation-issue.js';
import type { PolicyIssueFacts } from '../../src/policy/policy-issue.js';
import type { ReviewIssueFacts } from '../../src/review/review-issue.js';
import type { BookIssueFacts } from '../../src/risk/book-issues.js';
import type { RuleIssueFacts } from '../../src/submission/rule-issues.js';
import { parseSubmission } from '../../src/submission/parse-submission.js';

const codes = catalogues.flatMap(({ name, words, record = 'any' }) =>
  Object.keys(words.en).map((code) => [name, code, words, record] as const),
);

describe('WRD-1 issues are codes and facts, and every code has words', () => {
  it.each(codes)('%s: %s is said in whole sentences, without what is no fact', (_, code, words) => {
    for (const text of textsOf(words.en[code]!)) {
      expect(text).toMatch(
        /^(["[A-Z{]|[a-z][A-Za-z]* (is|has|belongs|lies|says|does|\{)).*[.?]\]?$/,
      );
      expect(text).not.toMatch(/[\u4e00-\u9fff，。]/);
    }
    for (const text of textsOf(words['zh-CN'][code]!)) {
      expect(text).toMatch(/[。？]\]?$/);
      expect(text).toMatch(/[\u4e00-\u9fff]/);
      expect(text).not.toMatch(/[\u4e00-\u9fff][,;:!?]/);
    }
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('a code means one thing, whatever room reports it; a record named by the issue has codes of its own', () => {
    const said = new Map<string, string>();
    for (const [, code, words, record] of codes)
      for (const locale of ['en', 'zh-CN'] as const) {
        const text = JSON.stringify(words[locale][code]);
        const key = [locale, record, code].join();
        expect(said.get(key) ?? text, code).toBe(text);
        said.set(key, text);
      }
  });

  test('words name facts of their issue alone, and a code without words does not compile', () => {
    expectTypeOf<StrayNames<typeof fields, FieldIssueFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof fieldsInChinese, FieldIssueFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof submissionRules, RuleIssueFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof submissionRulesInChinese, RuleIssueFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof bookAnswers, BookIssueFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof bookAnswersInChinese, BookIssueFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof adjustment, AdjustmentIssueFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof adjustmentInChinese, AdjustmentIssueFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof contract, ContractIssueFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof contractInChinese, ContractIssueFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof indemnity, IndemnityIssueFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof indemnityInChinese, IndemnityIssueFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof observations, ObservationIssueFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof observationsInChinese, ObservationIssueFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof policies, PolicyIssueFacts & ReviewIssueFacts>>().toBeNever();
    expectTypeOf<
      StrayNames<typeof policiesInChinese, PolicyIssueFacts & ReviewIssueFacts>
    >().toBeNever();
    expectTypeOf<StrayNames<typeof bookShapes, BookShapeFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof bookShapesInChinese, BookShapeFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof bookPages, BookPageFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof bookPagesInChinese, BookPageFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof bookSteps, BookStepFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof bookStepsInChinese, BookStepFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof bookParts, BookPartFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof bookPartsInChinese, BookPartFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof unloadedBook, UnloadedBookFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof unloadedBookInChinese, UnloadedBookFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof relativities, RelativityIssueFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof relativitiesInChinese, RelativityIssueFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof receivablesDrops, DropFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof receivablesDropsInChinese, DropFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof receivablesGuesses, GuessAndRemarkFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof receivablesGuessesInChinese, GuessAndRemarkFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof receivablesNotes, ListNoteFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof receivablesNotesInChinese, ListNoteFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof receivablesSheets, SheetNoteFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof receivablesSheetsInChinese, SheetNoteFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof receivablesMapping, MappingIssueFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof receivablesMappingInChinese, MappingIssueFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof receivablesList, ListIssueFacts>>().toBeNever();
    expectTypeOf<StrayNames<typeof receivablesListInChinese, ListIssueFacts>>().toBeNever();
    // @ts-expect-error a code is left out
    ({ negative: '{value} is negative.' }) satisfies Templates<FieldIssueFacts>;
    expectTypeOf<
      StrayNames<{ readonly negative: '{value} is {less} than nothing.' }, FieldIssueFacts>
    >().toEqualTypeOf<'less'>();
  });
});

describe('WRD-2 words are put in place where they are asked for', () => {
  const sent = { currency: 'RMB', turnover: { estimated: '60 000 000' }, buyer: [] };

  test('the same issues in the same order, with a message', () => {
    const { issues } = parseSubmission(sent);
    const worded = explainIssues(issues, chinese);
    expect(worded.map(({ message: _, ...issue }) => issue)).toEqual(issues);
    expect(parseSubmission(sent, { words: chinese }).issues).toEqual(worded);
    expect(explainIssues(JSON.parse(JSON.stringify(issues)) as typeof issues, chinese)).toEqual(
      worded,
    );
    expect(JSON.stringify(issues)).not.toMatch(/[\u4e00-\u9fff]/);
  });

  test('a form hears neither quotes nor braces', () => {
    for (const words of [english, chinese])
      for (const { message } of explainIssues(parseSubmission(sent).issues, words, {
        voice: 'form',
      }))
        expect(message).not.toMatch(/["{}[\]]/);
    const [currency] = parseSubmission({ ...sent, currency: 'RMB' }).issues.filter(
      ({ path }) => path === '/currency',
    );
    expect(english.say(currency!, 'form')).toMatch(/ Write CNY\.$/);
    expect(english.say(currency!)).toMatch(/ Write "CNY"\.$/);
  });

  test('a fix is a JSON Patch', () => {
    const { issues } = parseSubmission({ ...sent, turnover: { estimatd: '1' } });
    expect(issues.flatMap(({ write = [] }) => write)).toEqual([
      { op: 'move', from: '/turnover/estimatd', path: '/turnover/estimated' },
      { op: 'move', from: '/buyer', path: '/buyers' },
      { op: 'replace', path: '/currency', value: 'CNY' },
    ]);
  });

  test('facts are put in as they are, braces and all', () => {
    const issue = {
      path: '/a',
      code: 'not-text',
      facts: { value: '"{write} $& {value}"' },
      write: [{ op: 'replace', path: '/a', value: 'x' }],
    } as const;
    expect(english.say(issue)).toBe('"{write} $& {value}" is not text. Write "x".');
    expect(chinese.say(issue)).toBe('“{write} $& {value}”不是文本。请填写 "x"。');
    expect(english.say(issue, 'form')).toBe('“{write} $& {value}” is not text. Write x.');
  });

  test('a code that is not known is said in plain English, with its remedy', () => {
    expect(
      chinese.say({ path: '/a', code: 'new-code', facts: { value: '1', known: ['x', 'y'] } }),
    ).toBe('/a: new-code (value 1). Write one of: x, y.');
  });
});

describe('WRD-2 what a form sends where nothing was entered', () => {
  const sent = { currency: '', months: NaN, turnover: { estimated: '' }, cover: { tier: '' } };
  const said = (words: IssueWords) =>
    explainIssues(parseSubmission(sent).issues, words, { voice: 'form' })
      .filter(({ code }) => code !== 'missing' && code !== 'no-buyers')
      .map(({ path, message }) => `${path}: ${message}`);

  it('is said to be empty, or no number', () => {
    expect(said(english)).toEqual([
      '/months: NaN cannot be read here. Enter a number or a text.',
      '/currency: This is empty. Write, for example, CNY.',
      '/turnover/estimated: This is empty. Write, for example, 1250000.50.',
      '/cover/tier: This is empty. Write, for example, standard.',
    ]);
    expect(said(chinese)).toEqual([
      '/months: NaN在此无法读取，请填写数字或文字。',
      '/currency: 此项为空。请填写，例如 CNY。',
      '/turnover/estimated: 此项为空。请填写，例如 1250000.50。',
      '/cover/tier: 此项为空。请填写，例如 standard。',
    ]);
  });
});
