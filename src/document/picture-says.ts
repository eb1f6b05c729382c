import type { DrawnPicture } from '../pictures/picture.js';
import { eachBetween } from './between-marks.js';
import { unescaped } from './carried-record.js';

/** What stands on an axis: a number of the renderer's own. */
const tick = /^[-\u2212]?\d[\d,]*(?:\.\d+)?$/;

/**
 * Whether a drawn picture says what its data says: each drawing is read out as its description, has every label with a figure,
 * and no other figure but those on its axes.
 */
export function saysItsData(svg: string, picture: DrawnPicture): boolean {
  const drawings = svg.split(/(?=<svg[ >])/).filter((part) => part !== '');
  return drawings.length > 0 && drawings.every((drawing) => says(drawing, picture));
}

function says(drawing: string, { spec, description }: DrawnPicture): boolean {
  const rows = spec.data.values;
  const labels = rows.map(({ label }) => String(label ?? '')).filter(hasFigure);
  const known = [...rows.flatMap((row) => Object.values(row).map(String)), ...textsIn(spec)];
  const texts = eachBetween(drawing, '<text', '</text>').map((text) =>
    unescaped(text.slice(text.indexOf('>') + 1)),
  );
  const isKnown = (text: string): boolean =>
    text.endsWith('…')
      ? known.some((each) => each.startsWith(text.slice(0, -1)))
      : known.includes(text);
  return (
    unescaped(/ aria-label="([^"]*)"/.exec(drawing)?.[1] ?? '') === description &&
    labels.every((label) => texts.includes(label)) &&
    texts.every((text) => !hasFigure(text) || tick.test(text) || isKnown(text))
  );
}

/** Every text of a specification: titles of axes, names of a legend. */
function textsIn(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : [];
}

function hasFigure(text: string): boolean {
  return /\d/.test(text);
}
