import type { DrawnPicture } from 'trade-credit-pricing/pictures';
import { narrowSpec } from './narrow-spec.js';

/** A picture for wide displays and paper, and the same for phones: the style of a document shows the one that fits. */
export async function drawnForPages(picture: DrawnPicture): Promise<string> {
  const wide = await drawnSvg(picture);
  const narrow = await drawnSvg({ ...picture, spec: narrowSpec(picture.spec) });
  const named = (svg: string, name: string) => svg.replace('<svg ', `<svg class="${name}" `);
  return named(wide, 'drawn-wide') + named(narrow, 'drawn-narrow');
}

/**
 * Draws a picture, its title apart, as one SVG element that takes the colour of the text around it and is read out as its
 * description. The renderer is loaded when the first picture is drawn.
 */
export async function drawnSvg({ spec, description }: DrawnPicture): Promise<string> {
  const [{ compile }, vega] = await Promise.all([import('vega-lite'), import('vega')]);
  withoutCanvas(vega);
  const { config, ...drawing } = structuredClone(spec) as Record<string, unknown>;
  delete drawing.title;
  const compiled = compile({ ...drawing, config } as never).spec;
  const view = new vega.View(vega.parse(compiled), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return labelled(svg, description);
}

interface TextItem {
  readonly fontSize?: number;
  readonly text?: string | number;
}

/** Lets the renderer measure texts by `textWidth`: it exports the hook, its types do not say so. */
function withoutCanvas(vega: object): void {
  (vega as { textMetrics: { width: typeof textWidth } }).textMetrics.width = textWidth;
}

/** Width of a text without a canvas to measure it on: Chinese characters are as wide as they are high. */
function textWidth({ fontSize = 11, text: own }: TextItem, text = own): number {
  const signs = Array.from(String(text ?? ''));
  return signs.reduce((sum, sign) => sum + (sign > '\u2e7f' ? 1 : 0.56), 0) * fontSize;
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
