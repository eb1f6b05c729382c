import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { eachOf } from '../../test/support/runs.js';
import { records } from '../../test/totality/calls.js';
import { command } from './memory-io.js';

const held = Object.fromEntries(
  Object.entries(records()).map(([name, record]) => [name, JSON.stringify(record)]),
);

/** Files that are wrong in every way a file can be, and every record where another belongs. */
const broken: Readonly<Record<string, string>> = {
  ...{ empty: '', cut: '{"currency": "CNY", ', list: '[]', number: '3', text: '"x"' },
  ...{ nothing: 'null', object: '{}', rows: 'a,b\n1,2\n', twice: '{"a":1,"a":2}' },
  ...{ stray: '{"shizzle": 1, "format": 7, "currency": 5}', comment: '{} // a' },
  ...held,
};

const { submission: S, policy: P, quoted: Q, observations: O, declarations: D } = held;
const files = { ...{ S, P, Q, O, D, E: held['endorsement'], L: '[]' } } as Record<string, string>;

/** Command lines with the file that is broken as X. */
const lines = [
  ...['quote X', 'quote S --book X', 'quote S --markdown --contract X', 'quote S --names X'],
  ...['check X --runs 1', 'manual X', 'manual reference --example X', 'schema submission --book X'],
  ...['book show X', 'book digest X', 'book diff reference X', 'bind X', 'bind S --quote X'],
  ...['bind S --terms X', 'endorse X E', 'endorse P X', 'adjust X D', 'adjust P X', 'review X O'],
  ...['adjust P D --previous X', 'review P X', 'renew X', 'renew P X', 'renew P --declarations X'],
  ...['compare X', 'compare S --covers X', 'indemnity X L', 'indemnity P X', 'offers S X'],
  ...['indemnity P L --holidays X', 'suggest X', 'frontier X', 'as-if X', 'marginal S X'],
  ...['questions X', 'difference Q X', 'verify X', 'verify X --quote X'],
];

/** What is no word of a language: names of files and fields, codes, options, JSON, and acronyms. */
const technical = new RegExp(
  [
    /"[^"\n]*"/,
    /“[^”\n]*”/,
    /\{[^}\n]*\}|\[[^\]\n]*\]/,
    /(?:^|(?<=\s))\/\S*?(?=[：:]|$)/m,
    /--[\w-]+/,
    /trade-credit [a-z]+/,
    /reference-\d+\.\d+|YYYY-MM-DD/,
    /\b(?:JSON|UTF|CSV|ISO|ISIC|NACE|HTML|Rev|true|false|null|array|undefined)\b/,
    /\b(?:[a-z]+[A-Z]\w*|[a-z]+(?:-[a-z]+)+|[A-Z]{1,4}-?\d*|A\. Underwriter|NAME|LEVEL)\b/,
    /(?:请删除，或使用|请填写以下之一)：[^。\n]*/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gm',
);

function strangersIn(text: string): readonly string[] {
  return text.replace(technical, ' ').match(/[A-Za-z]{2,}/g) ?? [];
}

/** Names of fields and codes, as the published schemas have them, and the names the records of the test hold. */
const known = new Set([
  ...readdirSync('schemas').flatMap((name) =>
    (readFileSync(`schemas/${name}`, 'utf8').match(/"[a-z][A-Za-z]+"/g) ?? []).map((word) =>
      word.slice(1, -1),
    ),
  ),
  ...['Underwriter', 'level', 'ungraded'],
]);

describe('WRD-14 whatever is wrong with a file is told in the language of the command', () => {
  test.each(lines.map((line, place) => ({ line, place })))('$line', async ({ line, place }) => {
    const told: [kind: string, exitCode: number, word: readonly string[]][] = [];
    for (const [kind, text] of eachOf(Object.entries(broken), 5, place % 5)) {
      const argv = line.split(' ');
      const { exitCode, error, out } = await command([...argv, '--locale', 'zh-CN'], {
        ...files,
        X: text,
      });
      const strangers = strangersIn(exitCode === 3 ? error + out : error);
      const [first] = strangers.filter((word) => !known.has(word));
      if (exitCode === 1 || first !== undefined) told.push([kind, exitCode, strangers]);
    }
    expect(told).toEqual([]);
  });

  test('an English sentence among Chinese ones is found', () => {
    expect(strangersIn('a.json 不是 JSON：unexpected token')).toContain('unexpected');
    expect(strangersIn('/currency：5不是 ISO 4217 货币代码。请填写，例如 "CNY"。')).toEqual([]);
  });
});
