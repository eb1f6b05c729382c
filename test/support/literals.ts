import ts from 'typescript';

/** A text in code, with the node that holds it; `…` stands for what is put into a template. */
export type Literal = readonly [text: string, node: ts.Node];

/** What stands between quotation marks in a module, but for the names of modules. */
export function literalsOf(code: string): readonly Literal[] {
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node)) found.push([node.text, node]);
    if (ts.isTemplateExpression(node))
      found.push([
        [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…'),
        node,
      ]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true));
  return found;
}

/** What a node stands in, from the inside out. */
export function* around(node: ts.Node): Generator<ts.Node> {
  for (let at = node.parent; !ts.isSourceFile(at); at = at.parent) yield at;
}
