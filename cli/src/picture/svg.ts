import { textWidth } from './text-width.js';

/** A specification as it is drawn. */
type Drawing = Readonly<Record<string, unknown>>;

/**
 * Draws a specification as SVG text, the same in Node, a page and a worker: texts are measured without a canvas, expressions
 * are interpreted and never made into code, and nothing is loaded, whatever the specification names. The renderer is loaded
 * when the first picture is drawn.
 */
export async function svgOf(drawing: Drawing): Promise<string> {
  const [{ compile }, vega, { expressionInterpreter }] = await Promise.all([
    ...([import('vega-lite'), import('vega'), import('vega-interpreter')] as const),
  ]);
  withoutCanvas(vega);
  const compiled = compile(structuredClone(drawing) as never).spec;
  const runtime = vega.parse(compiled, {}, { ast: true });
  const loader = loadingNothing;
  const view = new vega.View(runtime, { renderer: 'none', loader, expr: expressionInterpreter });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}

/** Pictures hold their data: a specification that names a file or an address is forged or broken. */
const loadingNothing = {
  load: refused,
  sanitize: refused,
  http: refused,
  file: refused,
};

async function refused(uri: string): Promise<never> {
  return Promise.reject(new RangeError(`a picture holds its data and loads nothing: ${uri}`));
}

/** Lets the renderer measure texts by `textWidth`: it exports the hook, its types do not say so. */
function withoutCanvas(vega: object): void {
  (vega as { textMetrics: { width: typeof textWidth } }).textMetrics.width = textWidth;
}
