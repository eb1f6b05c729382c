import * as english from '../../src/explain/en/issues/catalogues.js';
import * as chinese from '../../src/explain/zh-cn/issues/catalogues.js';
import type { Template } from '../../src/explain/issues/templates.js';
import type { IssueRecord } from '../../src/values/issues.js';

type Words = Readonly<Record<string, Template>>;
type Name = keyof typeof english;

/** Catalogues of records whose issues have codes of their own. */
const records: Partial<Record<Name, IssueRecord>> = {
  bookShapes: 'rate-book',
  bookPages: 'rate-book',
  bookSteps: 'rate-book',
  bookParts: 'rate-book',
  unloadedBook: 'rate-book',
  relativities: 'relativities',
  receivablesNotes: 'receivables',
  receivablesSheets: 'receivables',
  receivablesMapping: 'receivables',
  receivablesList: 'receivables',
  receivablesDrops: 'receivables-row',
  receivablesGuesses: 'receivables-row',
};

/** The words of every room in both languages, by the name of the catalogue and the record they belong to. */
export const catalogues: readonly {
  readonly name: Name;
  readonly record: IssueRecord | undefined;
  readonly words: { readonly en: Words; readonly 'zh-CN': Words };
}[] = (Object.keys(english) as Name[]).map((name) => ({
  name,
  record: records[name],
  words: { en: english[name], 'zh-CN': chinese[name] },
}));

/** All words of a record whose issues have codes of its own. */
export function wordsOf(record: IssueRecord): { readonly en: Words; readonly 'zh-CN': Words } {
  const own = catalogues.filter((each) => each.record === record);
  const merged = (locale: 'en' | 'zh-CN'): Words =>
    Object.assign({}, ...own.map(({ words }) => words[locale])) as Words;
  return { en: merged('en'), 'zh-CN': merged('zh-CN') };
}

/** The texts of a template: one for files, and one for forms where that differs. */
export function textsOf(template: Template): readonly string[] {
  return typeof template === 'string' ? [template] : [template.json, template.form];
}
