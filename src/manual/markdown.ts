import { given } from '../gate/given.js';
import type { Manual, ManualBlock, ManualSection, ManualTable } from './manual.js';
import { markdownContent, markdownLine, markdownText } from './markdown-text.js';

/**
 * A manual as Markdown (GitHub flavoured): one language a document. Sections carry their anchors; figures are left
 * out, the tables beside them have the same numbers. Whatever a title or note holds is text, never markup.
 */
export function manualMarkdown(manual: Manual): string {
  return given({ manual }, ({ manual }) => {
    const { colon } = manual;
    const lines = [
      `# ${markdownLine(markdownText(manual.title))}`,
      markdownLine(markdownText(manual.subtitle)),
      ...manual.front.map((part) => block(part, colon)),
      `## ${markdownLine(markdownText(manual.contents))}`,
      contents(manual.sections, 0),
      ...manual.sections.flatMap((section) => sectionLines(section, { level: 2, colon })),
    ];
    return `${lines.join('\n\n')}\n`;
  });
}

function contents(sections: readonly ManualSection[], depth: number): string {
  return sections
    .map(({ id, title, sections: below }) => {
      const entry = `${'  '.repeat(depth)}- [${markdownText(title)}](#${id})`;
      return below.length === 0 ? entry : `${entry}\n${contents(below, depth + 1)}`;
    })
    .join('\n');
}

interface Place {
  readonly level: number;
  /** Between a term and what is said of it. */
  readonly colon: string;
}

function sectionLines(
  { id, title, blocks, sections }: ManualSection,
  { level, colon }: Place,
): string[] {
  return [
    `<a id="${id}"></a>`,
    `${'#'.repeat(level)} ${markdownLine(markdownText(title))}`,
    ...blocks.map((part) => block(part, colon)).filter((text) => text !== ''),
    ...sections.flatMap((section) => sectionLines(section, { level: level + 1, colon })),
  ];
}

function block(part: ManualBlock, colon: string): string {
  switch (part.kind) {
    case 'paragraph': {
      const text = markdownLine(markdownContent(part.content));
      return part.notice ? `> ${text}` : text;
    }
    case 'formula':
      return `> ${markdownLine(markdownText(part.text))}`;
    case 'list':
      return part.items
        .map((item, index) => {
          const sign = part.numbered ? `${index + 1}.` : '-';
          return `${sign} ${markdownLine(markdownContent(item))}`;
        })
        .join('\n');
    case 'facts':
      return part.facts
        .map(
          ({ term, content }) => `- **${markdownText(term)}**${colon}${markdownContent(content)}`,
        )
        .join('\n');
    case 'table':
      return table(part);
    case 'figure':
      return '';
  }
}

function table({ columns, rows }: ManualTable): string {
  const head = columns.map(({ title }) => markdownText(title));
  const rule = columns.map(({ holds }) => (holds === 'number' ? '--:' : ':--'));
  const body = rows.map(({ id, cells }) =>
    cells.map((content, index) => {
      const anchor = id !== undefined && index === 0 ? `<a id="${id}"></a>` : '';
      return anchor + markdownContent(content);
    }),
  );
  return [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
