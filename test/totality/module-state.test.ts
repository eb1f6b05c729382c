import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { filesBelow } from '../support/files-below.js';

/** What changes a map or set, and a list. */
const changing = [
  'set',
  'add',
  'delete',
  'clear',
  'push',
  'unshift',
  'splice',
  'pop',
  'shift',
  'sort',
];

const sources = filesBelow('src')
  .map((path) => path.slice('src/'.length))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));

/** A text without any of these has nothing that could change, and is not read further. */
const mayChange = new RegExp(
  `^(?:export )?let |\\.(?:${changing.join('|')})\\(|(?:\\]|\\.\\w+) (?:\\?\\?|\\|\\||[-+*/])?= `,
  'm',
);

/** Values of a module that its functions change: each `let`, and each constant that is changed from inside a function. */
function stateOf(path: string, text: string): string[] {
  if (!mayChange.test(text)) return [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const declared = new Map<string, string>();
  const state: string[] = [];
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const isConst = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!isConst) state.push(`${path}: let ${name.getText()}`);
      else if (ts.isIdentifier(name)) declared.set(name.text, initializer?.getText() ?? '');
    }
  }
  const visit = (node: ts.Node): void => {
    const target = changedBy(node);
    const made = target === undefined ? undefined : declared.get(target);
    if (made !== undefined && !/new Weak(Map|Set)\b/.test(made)) state.push(`${path}: ${target}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return state;
}

/** The name of what a call or an assignment changes. */
function changedBy(node: ts.Node): string | undefined {
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression, name } = node.expression;
    return changing.includes(name.text) && ts.isIdentifier(expression)
      ? expression.text
      : undefined;
  }
  if (!ts.isBinaryExpression(node) || !/^(\?\?|\|\||[-+*/])?=$/.test(node.operatorToken.getText()))
    return undefined;
  const { left } = node;
  return (ts.isElementAccessExpression(left) || ts.isPropertyAccessExpression(left)) &&
    ts.isIdentifier(left.expression)
    ? left.expression.text
    : undefined;
}

/** Powers of ten by their exponent, the same for whoever asks. */
const constants = ['values/whole-digits.ts: known'];

test('TOT-4 modules hold marks and values derived from objects, kept weakly, and nothing else', () => {
  expect(sources.length).toBeGreaterThan(500);
  expect([...new Set(sources.flatMap(({ path, text }) => stateOf(path, text)))]).toEqual(constants);
});

test('TOT-4 a list, a map or a variable that a function changes is found', () => {
  const change = `const a = new Map(); let b = 0; const c = []; const d = new WeakMap(); const e = {};
    export function f() { a.set(1, 2); c.push(1); d.set(e, 1); e.x = 1; }`;
  expect(stateOf('x.ts', change)).toEqual(['x.ts: let b', 'x.ts: a', 'x.ts: c', 'x.ts: e']);
});
