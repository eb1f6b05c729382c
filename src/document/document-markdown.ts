import { given } from '../gate/given.js';
import { markdownLine, markdownText } from '../manual/markdown-text.js';
import type { DocumentBlock, DocumentFact, DocumentTable, ReaderDocument } from './document.js';

/** A document as Markdown, for mail and for editors. Whatever a text holds is text, never markup. */
export function documentMarkdown(document: ReaderDocument): string {
  return given({ document }, ({ document }) => {
    const { title, subtitle, headline, sections, notice, foot } = document;
    const parts = [
      `# ${markdownText(title)}`,
      lineText(subtitle),
      headline.map(({ label, value }) => `- ${named(label)} ${markdownText(value)}`).join('\n'),
      ...sections.flatMap((section) => [
        `## ${markdownText(section.title)}`,
        ...section.blocks.map(blockMarkdown),
      ]),
      notice === null ? '' : `> ${markdownText(notice)}`,
      lineText(foot),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  });
}

function lineText(text: string): string {
  return markdownLine(markdownText(text));
}

function blockMarkdown(block: DocumentBlock): string {
  switch (block.kind) {
    case 'text':
      return lineText(block.text);
    case 'list':
      return block.items
        .map(
          ({ text, note }) =>
            `- ${lineText(text)}${note === undefined ? '' : `\n  ${markdownText(note)}`}`,
        )
        .join('\n');
    case 'facts':
      return block.facts.map(factMarkdown).join('\n');
    case 'table':
      return tableMarkdown(block);
    case 'picture':
      return `*${markdownText(block.picture.description)}*`;
  }
}

/** A label before what it says, in whatever language: no colon is needed. */
function named(label: string): string {
  return `**${markdownText(label)}**`;
}

function factMarkdown({ term, value, note }: DocumentFact): string {
  const meaning = note === undefined ? '' : ` – ${markdownText(note)}`;
  return `- ${named(term)} ${markdownText(value)}${meaning}`;
}

/** The sentence below a row stands in its first cell. */
function tableMarkdown({ columns, rows }: DocumentTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const head = columns.map(({ title }) => markdownText(title));
  const rule = columns.map(({ holds }) => (holds === 'number' ? '---:' : '---'));
  const body = rows.map(({ cells, note, total }) =>
    cells.map((cell, place) => {
      const text = total === true && cell !== '' ? `**${markdownText(cell)}**` : markdownText(cell);
      return place === 0 && note !== undefined && note !== ''
        ? `${text} – ${markdownText(note)}`
        : text;
    }),
  );
  return [head, rule, ...body].map(line).join('\n');
}
