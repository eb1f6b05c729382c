import type { DrawnPicture } from 'trade-credit-pricing/pictures';
import { narrowSpec } from './narrow-spec.js';
import { svgOf } from './svg.js';

/** A picture for wide displays and paper, and the same for phones: the style of a document shows the one that fits. */
export async function drawnForPages(picture: DrawnPicture): Promise<string> {
  const wide = await drawnSvg(picture);
  const narrow = await drawnSvg({ ...picture, spec: narrowSpec(picture.spec) });
  const named = (svg: string, name: string) => svg.replace('<svg ', `<svg class="${name}" `);
  return named(wide, 'drawn-wide') + named(narrow, 'drawn-narrow');
}

/**
 * Draws a picture, its title apart, as one SVG element that takes the colour of the text around it and is read out as its
 * description.
 */
export async function drawnSvg({ spec, description }: DrawnPicture): Promise<string> {
  const { title: _title, ...drawing } = spec;
  return labelled(await svgOf(drawing), description);
}

function labelled(svg: string, description: string): string {
  const size = /^<svg[^>]*?width="([\d.]+)" height="([\d.]+)"[^>]*>/.exec(svg);
  if (size === null) throw new RangeError('the renderer wrote no SVG');
  const [head = '', width = '', height = ''] = size;
  const inner = svg
    .slice(head.length)
    .replaceAll(/ (?:aria-[a-z]+|role)="[^"]*"/g, '')
    .replaceAll(/ class="[^"]*"/g, '');
  const label = description
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${label}" viewBox="0 0 ${width} ${height}" width="${width}">${inner}`;
}
