import { svgOf } from 'trade-credit-cli/pictures';
import type { Picture } from 'trade-credit-pricing/pictures';
import type { Drawn } from '../protocol.js';
import { forWidth } from './for-width.js';

/** Draws a picture to SVG, as wide as the page has room for: never scaled, so that its texts stay as large as others. */
export async function drawn(picture: Picture, width: number): Promise<Drawn> {
  if (picture.status === 'not-drawn')
    return { title: '', description: picture.sentence, svg: null };
  const { title, description } = picture;
  const asked = forWidth(picture.spec, width);
  const first = await svgOf(asked);
  const over = widthOf(first) - width;
  const svg =
    Math.abs(over) < 2
      ? first
      : await svgOf({ ...asked, width: Math.max(60, Number(asked['width']) - over) });
  return { title, description, svg };
}

function widthOf(svg: string): number {
  return Number(/^<svg[^>]*? width="([\d.]+)"/.exec(svg)?.[1] ?? 0);
}
