import type { ReaderDocument } from 'trade-credit-pricing/document';
import type { DrawnPicture } from 'trade-credit-pricing/pictures';
import { drawnForPages } from './drawn-svg.js';

/** The pictures of a document as SVG elements by id, for `documentHtml`. */
export async function drawnPictures(
  document: Pick<ReaderDocument, 'sections'>,
): Promise<ReadonlyMap<string, string>> {
  const drawn = new Map<string, string>();
  for (const picture of picturesOf(document)) drawn.set(picture.id, await drawnForPages(picture));
  return drawn;
}

/** The pictures a document holds as data. */
export function picturesOf({
  sections,
}: Pick<ReaderDocument, 'sections'>): readonly DrawnPicture[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : [])),
  );
}
