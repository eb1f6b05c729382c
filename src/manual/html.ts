import { given } from '../gate/given.js';
import type { Locale } from '../values/text.js';
import { figureSvg } from './figure-svg.js';
import { htmlContent, htmlText } from './html-text.js';
import type { Manual, ManualBlock, ManualSection, ManualTable } from './manual.js';
import { style } from './style.js';

const languageNames: Readonly<Record<Locale, string>> = { en: 'English', 'zh-CN': '中文' };
const deepestHeading = 6;

/**
 * Manuals of one book as one HTML page: nothing is loaded and nothing runs. With several languages the first is shown,
 * and links lead to the others; a link into a language shows that language. Whatever a title or note holds is text,
 * never markup. For print, and for light and dark displays.
 */
export function manualHtml(manuals: readonly Manual[]): string {
  return given({ manuals }, ({ manuals }) => {
    const [first] = manuals;
    const title = htmlText(manuals.map((manual) => manual.title).join(' · '));
    const rules = style(manuals.map(({ locale }) => locale));
    return `<!doctype html>
<html lang="${first?.locale ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
${rules}
</style>
</head>
<body>
${manuals.map((manual) => edition(manual, manuals)).join('\n')}
</body>
</html>
`;
  });
}

function edition(manual: Manual, all: readonly Manual[]): string {
  const { locale, title, subtitle, sections } = manual;
  const prefix = `${locale}-`;
  const others = all.filter((other) => other !== manual);
  return `<div class="manual" id="${locale}" lang="${locale}">
<header>
${languageLinks(others)}
<h1>${htmlText(title)}</h1>
<p class="subtitle">${htmlText(subtitle)}</p>
${manual.front.map((part, index) => block(part, { id: `${prefix}front-${index}`, prefix })).join('\n')}
</header>
<nav aria-label="${htmlText(manual.contents)}">
<details open><summary>${htmlText(manual.contents)}</summary>
${contents(sections, prefix)}
</details>
</nav>
<main>
${sections.map((section) => sectionHtml(section, { level: 2, prefix, others })).join('\n')}
</main>
</div>`;
}

function languageLinks(others: readonly Manual[]): string {
  if (others.length === 0) return '';
  const links = others.map(
    ({ locale }) =>
      `<a href="#${locale}" lang="${locale}" hreflang="${locale}">${languageNames[locale]}</a>`,
  );
  return `<p class="languages">${links.join(' ')}</p>`;
}

function contents(sections: readonly ManualSection[], prefix: string): string {
  const entries = sections.map(({ id, title, sections: below }) => {
    const link = `<a href="#${prefix}${id}">${htmlText(title)}</a>`;
    return `<li>${link}${below.length === 0 ? '' : contents(below, prefix)}</li>`;
  });
  return `<ul>${entries.join('')}</ul>`;
}

interface Place {
  readonly level: number;
  readonly prefix: string;
  readonly others: readonly Manual[];
}

function sectionHtml({ id, title, blocks, sections }: ManualSection, place: Place): string {
  const { level, prefix, others } = place;
  const heading = `h${Math.min(level, deepestHeading)}`;
  const elsewhere = others
    .map(
      ({ locale }) =>
        `<a class="elsewhere" href="#${locale}-${id}" lang="${locale}" hreflang="${locale}">${languageNames[locale]}</a>`,
    )
    .join('');
  return `<section id="${prefix}${id}" class="level-${level}">
<${heading}>${htmlText(title)}${elsewhere}</${heading}>
${[
  ...blocks.map((part, index) => block(part, { id: `${prefix}${id}-${index}`, prefix })),
  ...sections.map((section) => sectionHtml(section, { level: level + 1, prefix, others })),
].join('\n')}
</section>`;
}

function block(
  part: ManualBlock,
  { id, prefix }: { readonly id: string; readonly prefix: string },
): string {
  switch (part.kind) {
    case 'paragraph':
      return `<p${part.notice ? ' class="notice"' : ''}>${htmlContent(part.content, prefix)}</p>`;
    case 'formula':
      return `<p class="formula">${htmlText(part.text)}</p>`;
    case 'list': {
      const tag = part.numbered ? 'ol' : 'ul';
      const items = part.items.map((item) => `<li>${htmlContent(item, prefix)}</li>`);
      return `<${tag}>${items.join('')}</${tag}>`;
    }
    case 'facts': {
      const facts = part.facts.map(
        ({ term, content }) =>
          `<div><dt>${htmlText(term)}</dt><dd>${htmlContent(content, prefix)}</dd></div>`,
      );
      return `<dl>${facts.join('')}</dl>`;
    }
    case 'table':
      return table(part, prefix);
    case 'figure':
      return figureSvg(part, id);
  }
}

/** A table in a frame that scrolls where the display is narrow; the keyboard reaches it. */
function table({ label, columns, rows }: ManualTable, prefix: string): string {
  const head = columns.map(
    ({ title, holds }) => `<th scope="col" class="${holds}">${htmlText(title)}</th>`,
  );
  const body = rows.map(({ id, cells }) => {
    const filled = cells.map(
      (content, index) =>
        `<td class="${columns[index]?.holds ?? 'text'}">${htmlContent(content, prefix)}</td>`,
    );
    return `<tr${id === undefined ? '' : ` id="${prefix}${id}"`}>${filled.join('')}</tr>`;
  });
  return `<div class="table" role="region" tabindex="0" aria-label="${htmlText(label)}"><table>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody>
</table></div>`;
}
