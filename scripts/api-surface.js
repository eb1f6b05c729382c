// @ts-check
import { join, resolve } from 'node:path';
import ts from 'typescript';

/**
 * @typedef {{ readonly specifier: string, readonly source: string }} Entry What a consumer imports, and its module.
 * @typedef {Map<string, ts.Symbol>} Names Symbols by the name they are imported by.
 */

/** Where the declarations lie, in memory alone. */
const compiled = resolve('/surface');

/**
 * What the entry points offer, as text by entry point: the declaration of each name, sorted, without comments. A name an
 * earlier entry point offers is named only. `inner` are declarations no entry point offers, but what is offered is made
 * of.
 * @param {readonly Entry[]} entries
 * @param {ts.CompilerOptions} options
 * @param {string} root The folder the sources lie in.
 * @returns {{ readonly offered: ReadonlyMap<string, string>, readonly inner: string }}
 */
export function apiSurface(entries, options, root) {
  const sources = entries.map(({ source }) => source);
  const program = declarationProgram(sources, { ...options, rootDir: resolve(root) });
  const checker = program.getTypeChecker();
  /** @type {Map<ts.Symbol, string>} */
  const known = new Map();
  const offered = new Map();
  for (const { specifier, source } of entries) {
    const file = program.getSourceFile(join(compiled, declarationsOf(source)));
    const module = file && checker.getSymbolAtLocation(file);
    if (module === undefined) throw new Error(`${source} exports nothing`);
    const names = namesOf(checker, module);
    const lines = [...names].map(([name, symbol]) => {
      const first = known.get(symbol);
      const alias = symbol.name === name ? name : `${symbol.name} as ${name}`;
      if (first !== undefined) return `export { ${alias} } from '${first}';`;
      known.set(symbol, specifier);
      const declared = declarationOf(symbol);
      return symbol.name === name ? declared : `export { ${alias} };\n${declared}`;
    });
    offered.set(specifier, textOf(lines));
  }
  return { offered, inner: textOf(innerSymbols(checker, known).map(declarationOf)) };
}

/**
 * The declarations of the modules, compiled in memory, as a program of their own.
 * @param {readonly string[]} sources
 * @param {ts.CompilerOptions & { readonly rootDir: string }} given
 */
function declarationProgram(sources, given) {
  const options = {
    ...given,
    ...{ noEmit: false, declaration: true, emitDeclarationOnly: true, removeComments: true },
    outDir: compiled,
  };
  /** @type {Map<string, string>} */
  const files = new Map();
  const paths = sources.map((source) => join(given.rootDir, source));
  ts.createProgram(paths, options).emit(undefined, (path, text) => files.set(path, text));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (path) => files.get(path) ?? readFile(path);
  host.fileExists = (path) => files.has(path) || fileExists(path);
  host.directoryExists = () => true;
  host.getSourceFile = (path, target, ...rest) => {
    const text = files.get(path);
    return text === undefined
      ? getSourceFile(path, target, ...rest)
      : ts.createSourceFile(path, text, target, true);
  };
  const roots = sources.map((source) => join(compiled, declarationsOf(source)));
  return ts.createProgram(roots, { ...given, rootDir: compiled, noEmit: true }, host);
}

/** @param {string} source */
function declarationsOf(source) {
  return source.replace(/\.ts$/, '.d.ts');
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} module
 * @returns {Names}
 */
function namesOf(checker, module) {
  const names = checker
    .getExportsOfModule(module)
    .map((symbol) => /** @type {const} */ ([symbol.name, target(checker, symbol)]));
  return new Map(names.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * @param {ts.TypeChecker} checker
 * @param {ts.Symbol} symbol
 */
function target(checker, symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/**
 * Everything that is looked at from the declarations known and lies in the same sources, sorted by name.
 * @param {ts.TypeChecker} checker
 * @param {ReadonlyMap<ts.Symbol, string>} known
 */
function innerSymbols(checker, known) {
  const found = new Set(known.keys());
  for (const symbol of found)
    for (const declaration of symbol.declarations ?? []) visit(declaration);
  return [...found]
    .filter((symbol) => !known.has(symbol))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

  /** @param {ts.Node} node */
  function visit(node) {
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node);
      const named = symbol && target(checker, symbol);
      if (named?.declarations?.some(isOurs)) found.add(named);
    }
    ts.forEachChild(node, visit);
  }
}

/**
 * A declaration of its own in one of the modules, neither a member nor a parameter.
 * @param {ts.Declaration} declaration
 */
function isOurs(declaration) {
  const isInside = declaration.getSourceFile().fileName.startsWith(compiled);
  return isInside && ts.isSourceFile(statementOf(declaration).parent);
}

/**
 * @param {ts.Declaration} declaration
 * @returns {ts.Node}
 */
function statementOf(declaration) {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
}

/** A text that is no code: how something is worded is no part of what is offered. */
const sentence = /: "(?:[^"\\]|\\.)*[^\w."-](?:[^"\\]|\\.)*";/g;
const printer = ts.createPrinter({ removeComments: true });

/**
 * The text of a symbol; where the modules lie is no part of it.
 * @param {ts.Symbol} symbol
 */
function declarationOf({ declarations = [] }) {
  return declarations
    .map((declaration) => {
      const file = declaration.getSourceFile();
      return printer.printNode(ts.EmitHint.Unspecified, statementOf(declaration), file);
    })
    .join('\n')
    .replace(/import\("[^"]*"\)\./g, '')
    .replace(sentence, ': string;');
}

/** @param {readonly string[]} declarations */
function textOf(declarations) {
  return declarations.map((text) => `${text}\n`).join('\n');
}
