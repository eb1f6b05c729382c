import * as english from '../../src/explain/en/issues/catalogues.js';
import * as chinese from '../../src/explain/zh-cn/issues/catalogues.js';
import type { Template } from '../../src/explain/issues/templates.js';

type Words = Readonly<Record<string, Template>>;

/** The words of every room in both languages, by the name of the catalogue. */
export const catalogues: readonly {
  readonly name: string;
  readonly words: { readonly en: Words; readonly 'zh-CN': Words };
}[] = (Object.keys(english) as (keyof typeof english)[]).map((name) => ({
  name,
  words: { en: english[name], 'zh-CN': chinese[name] },
}));

/** The texts of a template: one for files, and one for forms where that differs. */
export function textsOf(template: Template): readonly string[] {
  return typeof template === 'string' ? [template] : [template.json, template.form];
}
