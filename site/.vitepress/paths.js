// @ts-check
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the documentation: the site is made from it as it is. */
export const docs = fileURLToPath(new URL('../../docs', import.meta.url));

const repository = 'https://github.com/trade-credit-pricing/trade-credit-pricing/blob/main/';

/** Pages in both languages at once: they stand on the site of each, so that its search finds what they hold. */
const bilingual = new Set(['glossary.md']);

/** @param {string} file */
const isChinese = (file) => file.endsWith('.zh-CN.md');

/**
 * Where a file of the documentation stands on the site: Chinese pages below zh-CN, README as the page of its folder.
 * @param {string} file relative to the documentation
 */
export function placeOf(file) {
  const page = file.replace(/(^|\/)README(?=\.)/, '$1index');
  if (isChinese(page)) return `zh-CN/${page.replace('.zh-CN.md', '.md')}`;
  return page.replace(/\.en\.md$/, '.md');
}

/**
 * A link as the site has it: to another page by its place there, to a file of the project in its repository.
 * @param {string} link as it stands in the source
 * @param {string} source the file it stands in, an absolute path
 */
export function linkOf(link, source) {
  if (/^([a-z]+:|#|\/)/i.test(link)) return link;
  const [path = '', hash] = link.split('#');
  const target = normalize(join(dirname(relative(docs, source)), path));
  const anchor = hash === undefined ? '' : `#${hash}`;
  if (target.startsWith('..')) return `${repository}${normalize(join('docs', target))}${anchor}`;
  const own = isChinese(source) && bilingual.has(target) ? 'zh-CN/' : '';
  if (target.endsWith('.md')) return `/${own}${placeOf(target)}${anchor}`;
  return existsSync(join(docs, target)) ? `${repository}docs/${target}${anchor}` : link;
}

/**
 * The sidebar of a language, as the contents page of the documentation has it: a group for each heading, an entry for each
 * link of its table.
 * @param {'README.md' | 'README.zh-CN.md'} contents
 */
export function sidebarOf(contents) {
  const text = readFileSync(join(docs, contents), 'utf8');
  const [, ...parts] = text.split(/^## /m);
  return parts
    .map((part) => {
      const [title = ''] = part.split('\n');
      const items = [...part.matchAll(/\[([^\]]+)\]\(([^)#]+\.md)\)/g)].map(
        ([, name = '', file = '']) => {
          const link = linkOf(file, join(docs, contents));
          return { text: named(name, { contents, link }), link };
        },
      );
      return {
        text: title.trim(),
        collapsed: false,
        items: items.filter(({ link }) => link.startsWith('/')),
      };
    })
    .filter(({ items }) => items.length > 0);
}

/**
 * An entry of the sidebar; a Chinese reader is told before they open a page that is in English.
 * @param {string} name
 * @param {{ contents: string, link: string }} entry
 */
function named(name, { contents, link }) {
  const isForeign = isChinese(contents) && link.startsWith('/') && !link.startsWith('/zh-CN/');
  return isForeign && !name.includes('英文') ? `${name}（英文）` : name;
}

/** Pages of the documentation by their place on the site. */
const sources = new Map(
  readdirSync(docs, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.md') && !file.startsWith('api'))
    .flatMap((file) => [
      [placeOf(file), file],
      ...(bilingual.has(file) ? [[`zh-CN/${placeOf(file)}`, file]] : []),
    ]),
);

/**
 * The file of the documentation a page was made from, an absolute path.
 * @param {string} place
 */
export function sourceOf(place) {
  return join(docs, sources.get(place) ?? place);
}

/** Copies the documentation as the site has it, into a folder of its own. */
export function laidOut() {
  const folder = fileURLToPath(new URL('../pages', import.meta.url));
  rmSync(folder, { recursive: true, force: true });
  for (const place of sources.keys()) cpSync(sourceOf(place), join(folder, place));
  return folder;
}
