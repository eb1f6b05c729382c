import * as actuarial from '../../src/actuarial/index.js';
import * as adjustment from '../../src/adjustment/index.js';
import * as contract from '../../src/contract/index.js';
import * as countryNames from '../../src/country-names.js';
import * as document from '../../src/document/index.js';
import * as explainDe from '../../src/explain-de.js';
import * as explainEn from '../../src/explain-en.js';
import * as explainZhCn from '../../src/explain-zh-cn.js';
import * as explain from '../../src/explain/index.js';
import * as forms from '../../src/forms.js';
import * as indemnity from '../../src/indemnity/index.js';
import * as index from '../../src/index.js';
import * as gbt4754 from '../../src/industry-codes/gbt4754.js';
import * as industryCodes from '../../src/industry-codes/index.js';
import * as isic from '../../src/industry-codes/isic.js';
import * as naics from '../../src/industry-codes/naics.js';
import * as issues from '../../src/issues.js';
import * as manual from '../../src/manual/index.js';
import * as pictures from '../../src/pictures/index.js';
import * as policy from '../../src/policy/index.js';
import * as rateBook from '../../src/rate-book.js';
import * as receivables from '../../src/receivables/index.js';
import * as referenceBook from '../../src/reference-book.js';
import * as referencePrices from '../../src/reference-prices.js';
import * as review from '../../src/review/index.js';
import * as suggest from '../../src/suggest.js';
import * as testing from '../../src/testing/index.js';

/** Every entry point of the package, by its module; a test holds the list against `exports` of package.json. */
export const modules = {
  'src/index.ts': index,
  'src/explain/index.ts': explain,
  'src/explain-de.ts': explainDe,
  'src/explain-en.ts': explainEn,
  'src/explain-zh-cn.ts': explainZhCn,
  'src/issues.ts': issues,
  'src/country-names.ts': countryNames,
  'src/rate-book.ts': rateBook,
  'src/reference-book.ts': referenceBook,
  'src/reference-prices.ts': referencePrices,
  'src/suggest.ts': suggest,
  'src/actuarial/index.ts': actuarial,
  'src/receivables/index.ts': receivables,
  'src/contract/index.ts': contract,
  'src/indemnity/index.ts': indemnity,
  'src/policy/index.ts': policy,
  'src/adjustment/index.ts': adjustment,
  'src/review/index.ts': review,
  'src/forms.ts': forms,
  'src/manual/index.ts': manual,
  'src/document/index.ts': document,
  'src/pictures/index.ts': pictures,
  'src/industry-codes/index.ts': industryCodes,
  'src/industry-codes/isic.ts': isic,
  'src/industry-codes/gbt4754.ts': gbt4754,
  'src/industry-codes/naics.ts': naics,
  'src/testing/index.ts': testing,
} as const;

type FunctionsOf<Module> = {
  [Name in keyof Module]: Module[Name] extends (...given: never) => unknown ? Name : never;
}[keyof Module];

/** The name of a function that an entry point exports. */
export type ExportedFunction = {
  [Source in keyof typeof modules]: FunctionsOf<(typeof modules)[Source]>;
}[keyof typeof modules];

type AnyFunction = (...given: readonly unknown[]) => unknown;

/** Every exported function by its name. Errors are classes, and made by the library alone. */
export function exportedFunctions(): ReadonlyMap<string, AnyFunction> {
  const found = new Map<string, AnyFunction>();
  for (const module of Object.values<object>(modules))
    for (const [name, value] of Object.entries(module) as [string, unknown][])
      if (isPlainFunction(value)) {
        const known = found.get(name);
        if (known !== undefined && known !== value) throw new Error(`two functions named ${name}`);
        found.set(name, value);
      }
  return found;
}

/** Entry points of words alone: data that happens to be written as functions. */
const languages: readonly string[] = ['src/explain-en.ts', 'src/explain-zh-cn.ts'];

/** Functions inside exported values, by the way to them. */
export function exportedMethods(): ReadonlyMap<string, AnyFunction> {
  const found = new Map<string, AnyFunction>();
  for (const [source, module] of Object.entries(modules).filter(([of]) => !languages.includes(of)))
    for (const [name, value] of Object.entries(module) as [string, unknown][])
      for (const [way, method] of methodsOf(value)) found.set(`${source} ${name}${way}`, method);
  return found;
}

/** Functions inside a value, by the way to them; words of a language are data that happens to be written as functions. */
export function methodsOf(value: unknown, depth = 3): (readonly [string, AnyFunction])[] {
  if (typeof value !== 'object' || value === null || depth === 0 || 'phrases' in value) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    typeof member === 'function'
      ? [[`.${name}`, member as AnyFunction] as const]
      : methodsOf(member, depth - 1).map(([way, method]) => [`.${name}${way}`, method] as const),
  );
}

function isPlainFunction(value: unknown): value is AnyFunction {
  return typeof value === 'function' && !/^class\b/.test(Function.prototype.toString.call(value));
}
