import { decimalsOf } from '../explain/decimal-text.js';
import {
  type PictureSpeech,
  type PictureWords,
  pictureWords,
} from '../explain/pictures/picture-words.js';
import type { UnpricedQuote } from '../quoted/quote-record.js';
import type { LossCurve, LossPoint } from '../requote/curve/loss-curve-record.js';
import { decimal } from '../values/decimal.js';
import { moneyAxis } from './money-axis.js';
import { drawn, type Picture, type PictureRow, pictured, undrawn } from './picture.js';
import { pictureColours } from './picture-style.js';

/** The year of losses that is told in words: one in twenty. */
const toldYears = '20';
/** Years that are named on the axis. */
const namedYears = [2, 5, 10, 20, 50, 100, 200];

/**
 * How large the losses of a year become: all losses and what the insured bears as lines, claims as an area of the layers
 * that bear them. From `lossCurve`; for the underwriter, as it shows what the insurer expects to pay.
 */
export function lossCurvePictureWith(
  curve: LossCurve | UnpricedQuote,
  speech: PictureSpeech,
): Picture {
  return pictured('loss-curve', { curve, speech }, ({ curve, speech }) => {
    const minorDigits = curve.premium === null ? 2 : decimalsOf(curve.premium);
    const words = pictureWords(speech, { currency: curve.currency, minorDigits });
    if (curve.premium === null) return undrawn('loss-curve', words, 'no-price');
    if (curve.points.length === 0) return undrawn('loss-curve', words, 'no-loss-distribution');
    const all = curve.points.flatMap((point) => rowsOf(point, words));
    const values = all.filter(({ series }) => hasAmount(all, series));
    const present = values.map(({ series }) => series);
    const amounts = curve.points.map(({ groundUp }) => Number(groundUp));
    const axis = moneyAxis(words.language.labels.losses, amounts, words);
    return drawn('loss-curve', words, {
      values,
      height: 210,
      description: described(curve.points, words),
      layer: layersOf(words, present, axis),
      encoding: {
        x: {
          ...{ field: 'years', type: 'quantitative' },
          scale: { type: 'log', nice: false },
          axis: { title: words.language.labels.years, values: namedYears, grid: false },
        },
      },
    });
  });
}

function hasAmount(values: readonly PictureRow[], series: unknown): boolean {
  return values.some((row) => row.series === series && row.amount !== 0);
}

function rowsOf(point: LossPoint, { language, format }: PictureWords): readonly PictureRow[] {
  const { labels } = language;
  const row = (kind: string, place: number, amount: string): PictureRow => ({
    ...{ years: Number(point.years), series: kind, place, amount: Number(amount) },
    said: `${language.oneIn(point.years)}: ${format.money(amount)}`,
  });
  return [
    row(labels['first-loss'], 1, point.layers.firstLoss),
    row(labels.paid, 2, point.layers.paid),
    row(labels['beyond-maximum'], 3, point.layers.beyondMaximum),
    row(labels['ground-up'], 4, point.groundUp),
    row(labels.borne, 5, point.borne),
  ];
}

/** Areas are stacked on each other; lines are not. */
function layersOf(
  words: PictureWords,
  present: readonly unknown[],
  axis: object,
): readonly unknown[] {
  const { labels } = words.language;
  const { blue, green, grey, vermilion } = pictureColours;
  const colours = [
    [labels['first-loss'], green],
    [labels.paid, blue],
    [labels['beyond-maximum'], grey],
    [labels['ground-up'], 'currentColor'],
    [labels.borne, vermilion],
  ].filter(([series]) => present.includes(series));
  const domain = colours.map(([series]) => series);
  const color = {
    ...{ field: 'series', type: 'nominal' },
    scale: { domain, range: colours.map(([, of]) => of) },
  };
  const y = { field: 'amount', type: 'quantitative', axis };
  return [
    {
      mark: { type: 'area', opacity: 0.75 },
      transform: [{ filter: 'datum.place <= 3' }],
      encoding: { y: { ...y, stack: 'zero' }, order: { field: 'place', type: 'ordinal' }, color },
    },
    {
      mark: { type: 'line', strokeWidth: 2, point: { size: 22 } },
      transform: [{ filter: 'datum.place >= 4' }],
      encoding: {
        y: { ...y, stack: null },
        color,
        strokeDash: {
          ...{ field: 'series', type: 'nominal' },
          scale: {
            domain,
            range: domain.map((series) => (series === labels.borne ? [5, 3] : [1, 0])),
          },
        },
      },
    },
  ];
}

function described(points: readonly LossPoint[], { language, format }: PictureWords): string {
  const told = points.find(({ years }) => years === toldYears) ?? points.at(-1);
  if (told === undefined) return '';
  return language.describe.lossCurve(told.years, {
    from: format.money(decimal(told.groundUp).toFixed()),
    to: format.money(told.layers.paid),
    borne: format.money(told.borne),
  });
}
