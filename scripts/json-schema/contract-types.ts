import { join } from 'node:path';
import ts from 'typescript';

/** The modules whose types are described, relative to the root of the repository. */
const modules = [
  'src/values/text.ts',
  'src/submission/submission.ts',
  'src/submission/credit-control.ts',
  'src/rules/read/rate-book.ts',
  'src/rules/read/source.ts',
  'src/quoted/ledger.ts',
  'src/quoted/findings.ts',
  'src/values/issues.ts',
  'src/quoted/quote-record.ts',
  'src/values/industry-code.ts',
  'src/values/scheme-names.ts',
];

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
  lib: ['lib.es2022.d.ts'],
};

/** A field of a type: where it is declared, and what its comment says. */
export interface FieldType {
  /**
   * The interface or alias that declares it, with the field that holds it when it is declared in place, for example
   * `Turnover.pastYears`; empty for the entries of a mapped type.
   */
  readonly owner: string;
  readonly type: ts.Type;
  readonly optional: boolean;
  /** Text of the comment, without marks. */
  readonly comment: string;
  /** Names of the types its declaration mentions, for example `Money`. */
  readonly mentions: readonly string[];
}

/** The types of the contract, read with the compiler. */
export class ContractTypes {
  private readonly checker: ts.TypeChecker;
  private readonly exported: ReadonlyMap<string, ts.Symbol>;

  /**
   * @param root folder of the repository
   * @param others further modules whose types are described, relative to the root
   */
  constructor(root: string, others: readonly string[] = []) {
    const files = [...modules, ...others].map((module) => join(root, module));
    const program = ts.createProgram(files, options);
    this.checker = program.getTypeChecker();
    this.exported = new Map(
      files
        .map((file) => program.getSourceFile(file))
        .flatMap((source) => (source ? [this.checker.getSymbolAtLocation(source)] : []))
        .flatMap((module) => (module ? this.checker.getExportsOfModule(module) : []))
        .map((symbol) => [symbol.name, this.declared(symbol)]),
    );
  }

  /** An exported type by name. */
  named(name: string): ts.Type {
    const symbol = this.exported.get(name);
    if (symbol === undefined) throw new Error(`no type ${name} in ${modules.join(', ')}`);
    return this.checker.getDeclaredTypeOfSymbol(symbol);
  }

  /** The fields of a record type; none for other types. */
  fields(type: ts.Type): ReadonlyMap<string, FieldType> {
    const symbols = isRecord(type) ? this.checker.getPropertiesOfType(type) : [];
    return new Map(symbols.map((symbol) => [symbol.name, this.field(symbol)]));
  }

  /** The alternatives of a type, undefined left out. */
  alternatives(type: ts.Type): readonly ts.Type[] {
    const all = type.isUnion() ? type.types : [type];
    return all.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
  }

  /** The type of a list's items, or of a dictionary's values. */
  members(type: ts.Type): ts.Type | undefined {
    const { checker } = this;
    return this.isList(type)
      ? checker.getIndexTypeOfType(type, ts.IndexKind.Number)
      : checker.getIndexTypeOfType(type, ts.IndexKind.String);
  }

  /** True for a list, the empty one included. */
  isList(type: ts.Type): boolean {
    return this.checker.isArrayType(type) || this.checker.isTupleType(type);
  }

  /** True for the list that has no items. */
  isEmptyList(type: ts.Type): boolean {
    return (
      this.checker.isTupleType(type) &&
      this.checker.getTypeArguments(type as ts.TypeReference).length === 0
    );
  }

  /**
   * The name under which a record is declared and described; undefined for one made in place. An alias of an alias,
   * such as `Text`, is known by the declaration that mentions it alone.
   */
  nameOf(type: ts.Type, mentions: readonly string[] = []): string | undefined {
    const own = type.getSymbol()?.name ?? '';
    if (this.exported.has(own)) return own;
    const [mentioned = ''] = mentions;
    const names = [...this.fields(type).keys()].join();
    return mentions.length === 1 &&
      this.exported.has(mentioned) &&
      [...this.fields(this.named(mentioned)).keys()].join() === names
      ? mentioned
      : undefined;
  }

  /** Text of the comment above an exported type. */
  commentOf(name: string): string {
    return this.comment(this.exported.get(name));
  }

  /** The symbol as it is declared, also when another module exports it on. */
  private declared(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
  }

  private field(symbol: ts.Symbol): FieldType {
    const declaration = symbol.declarations?.[0];
    return {
      owner: (declaration && ownerOf(declaration)) ?? '',
      type: this.checker.getTypeOfSymbol(symbol),
      optional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
      comment: this.comment(symbol),
      mentions: declaration ? mentionsOf(declaration) : [],
    };
  }

  private comment(symbol: ts.Symbol | undefined): string {
    const parts = symbol?.getDocumentationComment(this.checker) ?? [];
    return ts
      .displayPartsToString(parts)
      .replace(/\{@link (\S+)\}/g, '$1')
      .replace(/`/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  }
}

function isRecord({ flags }: ts.Type): boolean {
  return (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0;
}

/** The declaration a field stands in: the name of its interface or alias, then of the fields around it. */
function ownerOf(field: ts.Declaration): string | undefined {
  const names: string[] = [];
  for (let node: ts.Node | undefined = field.parent; node; node = node.parent) {
    if (ts.isPropertySignature(node)) names.unshift(node.name.getText());
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
      return [node.name.text, ...names].join('.');
  }
  return undefined;
}

function mentionsOf(declaration: ts.Declaration): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isTypeReferenceNode(node)) names.push(node.typeName.getText());
    if (!ts.isTypeLiteralNode(node)) ts.forEachChild(node, visit);
  };
  if (ts.isPropertySignature(declaration) && declaration.type) visit(declaration.type);
  return names;
}
