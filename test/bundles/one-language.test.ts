import { describe, expect, it } from 'vitest';
import * as english from '../../src/explain-en.js';
import * as chinese from '../../src/explain-zh-cn.js';
import { once } from '../../src/values/once.js';
import { eachOf, runsOf } from '../support/runs.js';
import { modules } from '../totality/exported.js';
import { type Bundled, bundled } from './bundled.js';

/** Where the words of a language stand. */
const words = {
  en: /^(src\/(explain|manual)\/en\/|schemas\/submission\.schema\.json)/,
  'zh-CN': /^(src\/(explain|manual)\/zh-cn\/|schemas\/submission\.zh-CN\.schema\.json)/,
};
type Language = keyof typeof words;
const han = /\p{Script=Han}/u;

const names = Object.entries(modules).flatMap(([source, module]) =>
  Object.keys(module).map((name) => `${source} ${name}`),
);
/** What takes the place of another name, and what it stands for. */
const isOfOne = (name: string): boolean => name.endsWith('With') || /-(en|zh-cn)\.ts /.test(name);
const tried = [
  ...eachOf(
    names.filter((name) => !isOfOne(name)),
    12,
  ),
  ...eachOf(names.filter(isOfOne), 5),
];
const bundles = once(() =>
  bundled([
    ...new Set(
      tried.flatMap((each) => [each, ...ofOneLanguage(...(each.split(' ') as [string, string]))]),
    ),
  ]),
);

/** Functions that may hold both languages without one to which a language is handed, with the reason. */
const both: Readonly<Record<string, string>> = {
  verifyDocument: 'the document to verify says which language it is in',
};

/** What people write in a submission is read in Chinese as well: by what quotes its example, and by names of countries. */
const readsSubmissions: readonly string[] = ['src/manual/index.ts rateManualWith'];
const readsCountries = ({ sources }: Bundled): boolean =>
  sources.includes('src/explain/issues/country-spellings.ts');

function languagesOf({ sources }: Bundled): Language[] {
  return (Object.keys(words) as Language[]).filter((each) =>
    sources.some((source) => words[each].test(source)),
  );
}

/** What takes the place of a function of either language: the same with a language handed in, or words by themselves. */
function ofOneLanguage(source: string, name: string): readonly string[] {
  const handedIn = names.find((each) => each === `${source} ${name}With`);
  if (handedIn !== undefined) return [handedIn];
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  const known = `english${title}` in english && `chinese${title}` in chinese;
  return known ? [`src/explain-en.ts english${title}`] : [];
}

describe('WRD-12: words of one language', () => {
  it('is found for every function that has the words of both', async () => {
    const bundle = await bundles();
    const lacking = tried.filter((each) => {
      const [source = '', name = ''] = each.split(' ');
      const found = bundle.get(each);
      if (found === undefined || languagesOf(found).length < 2 || name in both) return false;
      return ofOneLanguage(source, name).every((other) => {
        const one = bundle.get(other);
        return one === undefined || languagesOf(one).length > 1;
      });
    });
    expect(lacking).toEqual([]);
  });

  it('is no language at all in a function to which one is handed', async () => {
    const bundle = await bundles();
    const handed = tried.filter((each) => each.endsWith('With'));
    expect(handed.length).toBeGreaterThan(runsOf(35, 5));
    expect(handed.filter((each) => languagesOf(bundle.get(each) as Bundled).length > 0)).toEqual(
      [],
    );
  });

  it.each([
    { source: 'src/explain-en.ts', language: 'en' },
    { source: 'src/explain-zh-cn.ts', language: 'zh-CN' },
  ])('is $language alone in every export of $source', async ({ source, language }) => {
    const bundle = await bundles();
    const own = tried.filter((each) => each.startsWith(`${source} `));
    expect(own.length).toBeGreaterThan(runsOf(20, 3));
    for (const each of own)
      expect({ each, languages: languagesOf(bundle.get(each) as Bundled) }).toEqual({
        each,
        languages: [language],
      });
  });

  it('has no Chinese character in English, and none in a function to which a language is handed', async () => {
    const bundle = await bundles();
    const plain = tried.filter(
      (each) =>
        each.startsWith('src/explain-en.ts ') ||
        (each.endsWith('With') && !readsSubmissions.includes(each)),
    );
    const told = plain
      .map((each) => ({ each, found: bundle.get(each) as Bundled }))
      .filter(({ found }) => !readsCountries(found));
    expect(told.length).toBeGreaterThan(runsOf(20, 3));
    expect(told.filter(({ found }) => han.test(found.text)).map(({ each }) => each)).toEqual([]);
  });

  it('has the same names in either language', () => {
    const plain = (module: object, prefix: string) =>
      Object.keys(module)
        .map((name) => name.replace(prefix, ''))
        .sort();
    expect(plain(chinese, 'chinese')).toEqual(plain(english, 'english'));
  });
});
