import { htmlText } from './html-text.js';
import type { ManualFigure } from './manual.js';
import type { Plot, PlotAxis, PlotMark, PlotPoint, PlotTick } from './plot.js';

/** Size of the drawing, and of the frame its curve is drawn in. */
export const drawing = { width: 480, height: 270, left: 62, right: 464, top: 30, bottom: 222 };

/** How wide a character of a tick is at most, in units of the drawing. */
const characterWidth = 7;

/** How many characters of a title fit beside an axis. */
const mostCharacters = 60;

/** A figure as inline SVG: axes, ticks, curve, filed ranges and points, with title and description. */
export function figureSvg({ title, description, plot }: ManualFigure, id: string): string {
  const { width, height } = drawing;
  const place = placing(plot);
  return `<figure><svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">
<title id="${id}-title">${htmlText(title)}</title>
<desc id="${id}-desc">${htmlText(description)}</desc>
${[...axes(plot, place), ...shapes(plot, place)].join('\n')}
</svg></figure>`;
}

/** Where a point stands in the drawing. */
type Placing = (point: PlotPoint) => { readonly x: string; readonly y: string };

function placing({ horizontal, vertical }: Plot): Placing {
  const { left, right, top, bottom } = drawing;
  const [x, y] = [along(horizontal, left, right), along(vertical, bottom, top)];
  return (point) => ({ x: x(point.x), y: y(point.y) });
}

/** A number on an axis as a distance in the drawing, to a tenth, never outside the frame. */
function along({ ticks }: PlotAxis, from: number, to: number): (at: number) => string {
  const [first, last] = [ticks[0]?.at ?? 0, ticks.at(-1)?.at ?? 1];
  return (at) => {
    const part = last === first ? 0.5 : (at - first) / (last - first);
    return (from + Math.min(1, Math.max(0, part)) * (to - from)).toFixed(1);
  };
}

function axes({ horizontal, vertical }: Plot, place: Placing): readonly string[] {
  const { left, right, top, bottom, height } = drawing;
  const origin = { x: horizontal.ticks[0]?.at ?? 0, y: vertical.ticks[0]?.at ?? 0 };
  const across = vertical.ticks.map(({ at, text }) => {
    const { y } = place({ ...origin, y: at });
    return `<path class="grid" d="M${left} ${y}H${right}"/><text x="${left - 6}" y="${y}" dy="0.35em" text-anchor="end">${htmlText(text)}</text>`;
  });
  const down = roomy(horizontal.ticks, place, origin.y).map(({ at, text }) => {
    const { x } = place({ ...origin, x: at });
    return `<path class="tick" d="M${x} ${bottom}v5"/><text x="${x}" y="${bottom + 19}" text-anchor="middle">${htmlText(text)}</text>`;
  });
  return [
    ...across,
    ...down,
    `<path class="axis" d="M${left} ${top}V${bottom}H${right}"/>`,
    `<text class="name" x="4" y="14">${htmlText(shortened(vertical.title))}</text>`,
    `<text class="name" x="${(left + right) / 2}" y="${height - 8}" text-anchor="middle">${htmlText(shortened(horizontal.title))}</text>`,
  ];
}

/** A title that fits beside an axis; wide characters count twice. */
function shortened(title: string): string {
  const signs = Array.from(title);
  let room = mostCharacters;
  const fitting = signs.findIndex((sign) => {
    room -= /[\u2e80-\uffef]/.test(sign) ? 2 : 1;
    return room < 0;
  });
  return fitting < 0 ? title : `${signs.slice(0, fitting).join('')}…`;
}

/** The ticks whose texts run neither into each other nor out of the drawing. */
function roomy(ticks: readonly PlotTick[], place: Placing, y: number): readonly PlotTick[] {
  let end = -Infinity;
  return ticks.filter(({ at, text }) => {
    const middle = Number(place({ x: at, y }).x);
    const half = (text.length * characterWidth) / 2 + 3;
    if (middle - half < end || middle + half > drawing.width + 3) return false;
    end = middle + half;
    return true;
  });
}

function shapes({ lines, ranges, marks }: Plot, place: Placing): readonly string[] {
  return [
    ...ranges.map(
      ({ low, high }) =>
        `<path class="range" d="${path([...low, ...[...high].reverse()], place)}Z"/>`,
    ),
    ...lines.map(
      ({ points, dashed }) =>
        `<path class="${dashed ? 'held' : 'line'}" d="${path(points, place)}"/>`,
    ),
    ...[...marks].sort(hollowFirst).map((mark) => {
      const { x, y } = place(mark);
      return `<circle class="${mark.hollow ? 'hollow' : 'full'}" cx="${x}" cy="${y}" r="4"><title>${htmlText(mark.text)}</title></circle>`;
    }),
  ];
}

/** Where a band begins at the point at which another ends, the full point shows. */
function hollowFirst(one: PlotMark, other: PlotMark): number {
  return Number(other.hollow) - Number(one.hollow);
}

function path(points: readonly PlotPoint[], place: Placing): string {
  return points
    .map((point, index) => {
      const { x, y } = place(point);
      return `${index === 0 ? 'M' : 'L'}${x} ${y}`;
    })
    .join('');
}
