import type { Picture } from 'trade-credit-pricing/pictures';
import type { Drawn } from '../protocol.js';
import { forWidth } from './for-width.js';
import { textWidth } from './text-width.js';

type Drawing = Readonly<Record<string, unknown>>;

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

async function svgOf(drawing: Drawing): Promise<string> {
  const [{ compile }, vega] = await Promise.all([import('vega-lite'), import('vega')]);
  measuring(vega);
  const compiled = compile(structuredClone(drawing) as never).spec;
  const view = new vega.View(vega.parse(compiled), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

/** Lets the renderer measure texts in a worker, which has no page: it exports the hook, its types do not say so. */
function measuring(vega: object): void {
  (vega as { textMetrics: { width: typeof textWidth } }).textMetrics.width = textWidth;
}

function widthOf(svg: string): number {
  return Number(/^<svg[^>]*? width="([\d.]+)"/.exec(svg)?.[1] ?? 0);
}
