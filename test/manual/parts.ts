import type {
  Manual,
  ManualBlock,
  ManualContent,
  ManualInline,
  ManualSection,
} from '../../src/manual/index.js';

/** All sections of a manual, each before those below it. */
export function sectionsOf({ sections }: Pick<Manual, 'sections'>): readonly ManualSection[] {
  return sections.flatMap((section) => [section, ...sectionsOf(section)]);
}

/** The section with an anchor. */
export function sectionOf(manual: Manual, id: string): ManualSection {
  const found = sectionsOf(manual).find((section) => section.id === id);
  if (found === undefined) throw new Error(`no section ${id}`);
  return found;
}

/** All blocks, the title page first. */
export function blocksOf(manual: Manual): readonly ManualBlock[] {
  return [...manual.front, ...sectionsOf(manual).flatMap(({ blocks }) => blocks)];
}

/** The pieces of all contents of blocks. */
export function piecesOf(blocks: readonly ManualBlock[]): readonly ManualInline[] {
  return blocks.flatMap(contentsOf).flat();
}

/** The texts of blocks as a reader sees them, without codes. */
export function textsOf(blocks: readonly ManualBlock[]): readonly string[] {
  const plain = piecesOf(blocks).flatMap((piece) =>
    typeof piece === 'string' ? [piece] : 'code' in piece ? [] : [piece.text],
  );
  return [...plain, ...blocks.flatMap(labelsOf)];
}

/** The cells of the tables of a section, each as one text. */
export function cellsOf({ blocks }: Pick<ManualSection, 'blocks'>): readonly (readonly string[])[] {
  return blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(written)) : [],
  );
}

/** Content as one text. */
export function written(content: ManualContent): string {
  return content
    .map((piece) => (typeof piece === 'string' ? piece : 'code' in piece ? piece.code : piece.text))
    .join('');
}

function contentsOf(block: ManualBlock): readonly ManualContent[] {
  if (block.kind === 'paragraph') return [block.content];
  if (block.kind === 'list') return block.items;
  if (block.kind === 'facts') return block.facts.map(({ content }) => content);
  return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [];
}

function labelsOf(block: ManualBlock): readonly string[] {
  if (block.kind === 'formula') return [block.text];
  if (block.kind === 'facts') return block.facts.map(({ term }) => term);
  if (block.kind === 'table') return [block.label, ...block.columns.map(({ title }) => title)];
  if (block.kind !== 'figure') return [];
  const { horizontal, vertical } = block.plot;
  return [block.title, block.description, horizontal.title, vertical.title];
}
