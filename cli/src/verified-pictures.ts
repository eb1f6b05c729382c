import { carriedRecord, type DocumentVerification } from 'trade-credit-pricing/document';
import type { DrawnPicture } from 'trade-credit-pricing/pictures';
import manifest from '../package.json' with { type: 'json' };
import { picturesOf } from './picture/drawn-pictures.js';
import { drawnForPages } from './picture/drawn-svg.js';
import { isSameDrawing } from './same-drawing.js';

/**
 * Draws the pictures of a verified page of this version again: their data must give what stands in the page, with every
 * tick and line. Those of another version were drawn by another renderer, and stay compared by what they say.
 */
export async function withPictures(
  html: string,
  found: DocumentVerification,
): Promise<DocumentVerification> {
  const carried = carriedRecord(html);
  if (carried === undefined || found.status !== 'verified' || carried.drawn.size === 0)
    return found;
  if (!carried.document.foot.includes(`trade-credit-pricing ${manifest.version}`)) return found;
  const known = new Map(picturesOf(carried.document).map((each) => [each.id as string, each]));
  const differing: string[] = [];
  for (const [id, svg] of carried.drawn) {
    const drawn = await again(known.get(id));
    if (drawn === undefined || !isSameDrawing(drawn, svg))
      differing.push(known.get(id)?.title ?? id);
  }
  const pictures = 'drawn' as const;
  if (differing.length === 0) return { ...found, pictures };
  const faults = differing.map((at) => ({ fault: 'picture-differs', at }) as const);
  return { ...found, status: 'differs', faults, pictures };
}

/** What the data of a picture draws; undefined where it draws nothing, which a page never held. */
async function again(picture: DrawnPicture | undefined): Promise<string | undefined> {
  try {
    return picture && (await drawnForPages(picture));
  } catch {
    return undefined;
  }
}
