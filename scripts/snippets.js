// @ts-check
// Makes the documentation's code run. Every fenced `ts` block of the Markdown files and of the TSDoc comments in src
// becomes a module under .snippets, on the line where it stands, so that an error names the line to mend.
//
//   ts            checked by the compiler and run by `npm test`
//   ts continued  goes on where the block before it in the same file ended
//   ts no-run     checked by the compiler only
//
// A comment `// => value` asserts the expression, the `const` or the argument of the console.log before it. The value
// is a literal, a regular expression that a text matches, or else a text without quotes; it may stand on the next
// line and go on in further comments indented by two or more blanks.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import ts from 'typescript';

/** @typedef {{ line: number, language: string, words: string[], code: string }} Block a fenced block */
/**
 * @typedef {{ file: string, line: number, run: boolean, module: string }} Snippet a module made of blocks; one whose code
 * another has said before, comments aside, is run as that one
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}.snippets/`;

/** The files whose blocks are checked, relative to the root of the repository. */
export function documentedFiles() {
  return [
    ...readdirSync(root).filter((name) => name.endsWith('.md')),
    ...filesBelow('docs', '.md').filter((name) => !name.startsWith('docs/api/')),
    ...filesBelow('src', '.ts'),
  ];
}

/**
 * @param {string} path
 * @param {string} ending
 */
function filesBelow(path, ending) {
  if (!existsSync(root + path)) return [];
  return readdirSync(root + path, { recursive: true })
    .map((name) => `${path}/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith(ending))
    .sort();
}

/**
 * The fenced blocks of a Markdown file, or of the comments of a TypeScript module.
 * @param {string} file its name, for the ending and for messages
 * @param {string} text
 */
export function blocksOf(file, text) {
  /** @type {Block[]} */
  const blocks = [];
  /** @type {Block | undefined} */
  let open;
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = file.endsWith('.ts') ? (/^\s*\* ?(?!\/)(.*)$/.exec(raw)?.[1] ?? '') : raw;
    const fence = /^\s*```(\S*)\s*(.*)$/.exec(line);
    if (fence && open) {
      blocks.push(open);
      open = undefined;
    } else if (fence) {
      const [, language = '', info = ''] = fence;
      open = { line: index + 2, language, words: info.split(/\s+/).filter(Boolean), code: '' };
    } else if (open) {
      open.code += `${line}\n`;
    }
  }
  if (open) throw new Error(`${file}:${open.line - 1}: this block is not closed`);
  return blocks;
}

/**
 * A block's code with its `// =>` comments turned into calls of `__check`.
 * @param {string} code
 */
export function withChecks(code) {
  const source = ts.createSourceFile('snippet.ts', code, ts.ScriptTarget.Latest, true);
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  const insert = (/** @type {number} */ at, /** @type {string} */ text) =>
    edits.push({ start: at, end: at, text });
  let checks = 0;
  /** @param {ts.Node} node */
  const visit = (node) => {
    const isStatement = ts.isExpressionStatement(node) || ts.isVariableStatement(node);
    const comment = /^\s*\/\/ =>(.*(?:\n\s*\/\/ {2,}.*)*)/.exec(code.slice(node.end))?.[1];
    if (!isStatement || comment === undefined) return void ts.forEachChild(node, visit);
    checks += 1;
    const value = valueIn(comment.replaceAll(/\n\s*\/\/ +/g, ' ').trim());
    if (ts.isVariableStatement(node)) {
      insert(
        node.end,
        ` __check(${node.declarationList.declarations.at(-1)?.name.getText()}, ${value});`,
      );
      return;
    }
    const { expression } = node;
    const logged =
      /^console\.log\(/.test(expression.getText()) && /** @type {ts.CallExpression} */ (expression);
    const checked = (logged && logged.arguments[0]) || expression;
    edits.push({ start: expression.getStart(), end: checked.getStart(), text: '__check(' });
    insert(checked.end, logged ? `, ${value}` : `, ${value})`);
  };
  visit(source);
  const wanted = code.match(/\/\/ =>/g)?.length ?? 0;
  if (checks !== wanted)
    throw new Error('a `// =>` comment does not follow an expression or a const');
  return edits
    .reverse()
    .reduce((text, { start, end, text: to }) => text.slice(0, start) + to + text.slice(end), code);
}

/**
 * The expected value as code: the comment itself where it is a literal, else its text as a string.
 * @param {string} comment
 */
function valueIn(comment) {
  try {
    runInNewContext(`(${comment})`);
    return comment;
  } catch {
    return JSON.stringify(comment);
  }
}

/**
 * The modules a file's blocks make: text, and where it comes from.
 * @param {string} file
 * @param {string} text
 */
export function modulesOf(file, text) {
  /** @type {{ line: number, run: boolean, lines: string[] }[]} */
  const modules = [];
  for (const { line, language, words, code } of blocksOf(file, text)) {
    if (language !== 'ts' && language !== 'typescript') continue;
    const unknown = words.find((word) => word !== 'no-run' && word !== 'continued');
    if (unknown)
      throw new Error(`${file}:${line - 1}: unknown word after the language: ${unknown}`);
    const before = words.includes('continued') ? modules.pop() : undefined;
    const lines = before?.lines ?? ["import { check as __check } from '../test/snippet-check.js';"];
    while (lines.length < line - 1) lines.push('');
    try {
      lines.push(...withChecks(code).trimEnd().split('\n'));
    } catch (error) {
      throw new Error(`${file}:${line}: this block cannot be checked`, { cause: error });
    }
    const run = !words.includes('no-run') && (before?.run ?? true);
    modules.push({ line: before?.line ?? line, run, lines });
  }
  return modules.map(({ line, run, lines }) => ({ line, run, code: `${lines.join('\n')}\n` }));
}

/**
 * Writes the modules of all documented files below `.snippets`, anew; where the code of one stands before, that is run.
 * @returns {Snippet[]}
 */
export function writeSnippets() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  /** @type {Map<string, string>} */
  const first = new Map();
  return documentedFiles().flatMap((file) =>
    modulesOf(file, readFileSync(root + file, 'utf8')).map(({ line, run, code }) => {
      const own = `${folder}${file.replaceAll('/', '__')}.${line}.ts`;
      writeFileSync(own, code);
      const same = withoutComments(code);
      const module = first.get(same) ?? own;
      first.set(same, module);
      return { file, line, run, module };
    }),
  );
}

/**
 * What is run: two pages that tell the same in two languages share it.
 * @param {string} code
 */
export function withoutComments(code) {
  const compilerOptions = { removeComments: true, target: ts.ScriptTarget.Latest };
  return ts.transpileModule(code, { compilerOptions }).outputText;
}

/**
 * The commands of a file's shell blocks that a reader types to use this project, as words.
 * @param {string} file
 * @param {string} text
 */
export function commandsOf(file, text) {
  return blocksOf(file, text)
    .filter(({ language }) => /^(sh|bash|shell|console)$/.test(language))
    .flatMap(({ line, code }) =>
      code.split('\n').flatMap((typed, index) =>
        typed
          .replace(/^\$ /, '')
          .replace(/(^| )#.*$/, '')
          .split(/\s*(?:&&|\|\|?|;|>)\s*/)
          .map((command) => ({ line: line + index, words: command.split(/\s+/).filter(Boolean) })),
      ),
    )
    .filter(
      ({ words }) => words[0] === 'npm' || (words[0] === 'npx' && words[1] === 'trade-credit'),
    );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeSnippets();
