import { test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { explain } from '../../src/explain/index.js';
import { quote } from '../../src/quote.js';
import { referenceBook } from '../../src/reference-book.js';
import { submissions } from '../../src/testing/submissions.js';
import { runsOf } from '../support/runs.js';

/** Faults of a text in any language. */
const anywhere: Readonly<Record<string, RegExp>> = {
  'what a program left behind': /undefined|\bnull\b|NaN|Infinity|\[object/,
  'empty brackets': /\( *\)|（ *）|“”|""/,
  'punctuation twice': /[,;:.] ?[,;:]|[，。、；：][，。、；：]|\.\.(?!\.)/,
  'an amount without separators': /(?<![\d.,A-Za-z-])\d{5,}(?![\d-])/,
};

const english: Readonly<Record<string, RegExp>> = {
  'one of many':
    /(?<![\d.,])1 (?:buyers|years|days|months|losses|groups|claims|quotes|questions|limits|rows|points|steps)\b/,
  'many of one':
    /(?<![\d.,])(?:[2-9]|\d{2,}) (?:buyer|year|day|month|loss|claim|question|limit|row|step)\b(?! (?:year|end|limit|window|period|free))/,
  'a word twice': /\b([a-z]+) \1\b/,
  'a wide space': / {2}/,
};

const chinese: Readonly<Record<string, RegExp>> = {
  'a word twice': /(的的|了了|为为|元元|按按|及及)/,
  'a narrow mark': /[\u4e00-\u9fff][,;:!?()]/,
};

function faultsOf(told: unknown, faults: Readonly<Record<string, RegExp>>): string[] {
  if (typeof told === 'string')
    return Object.entries(faults).flatMap(([fault, sign]) =>
      sign.test(told) ? [`${fault}: ${told}`] : [],
    );
  if (typeof told !== 'object' || told === null) return [];
  return Object.entries(told).flatMap(([name, part]) =>
    // Records stand beside their words as they are.
    ['entry', 'finding', 'assumption', 'exclusion', 'issue', 'path', 'id', 'code'].includes(name)
      ? []
      : faultsOf(part, faults),
  );
}

test.prop([submissions(referenceBook)], { numRuns: runsOf(200) })(
  'EXPL-4 no text of a drawn quote bears the marks of a program',
  (submission) => {
    const made = quote(submission, referenceBook);
    expect(faultsOf(explain(made, 'en'), { ...anywhere, ...english })).toEqual([]);
    expect(faultsOf(explain(made, 'zh-CN'), { ...anywhere, ...chinese })).toEqual([]);
  },
);
