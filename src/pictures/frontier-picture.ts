import { explainFrontierWith } from '../explain/advice/frontier.js';
import { decimalsOf } from '../explain/decimal-text.js';
import {
  type PictureSpeech,
  type PictureWords,
  pictureWords,
} from '../explain/pictures/picture-words.js';
import type { UnpricedQuote } from '../quoted/quote-record.js';
import type { FrontierPoint, StructureFrontier } from '../requote/frontier/frontier-record.js';
import { moneyAxis } from './money-axis.js';
import { drawn, type Picture, type PictureRow, pictured, undrawn } from './picture.js';
import { pictureColours } from './picture-style.js';

/**
 * Structures as points: premium against the losses the insured bears in the worst years. The present one and the one of
 * least total cost are named; those another one beats are faint.
 */
export function frontierPictureWith(
  frontier: StructureFrontier | UnpricedQuote,
  speech: PictureSpeech,
): Picture {
  return pictured('frontier', { frontier, speech }, ({ frontier, speech }) => {
    const isUnpriced = frontier.premium === null;
    const minorDigits = isUnpriced ? 2 : decimalsOf(frontier.premium);
    const words = pictureWords(speech, { currency: frontier.currency, minorDigits });
    if (frontier.premium === null) return undrawn('frontier', words, 'no-price');
    const { points } = frontier;
    if (points.length === 0) return undrawn('frontier', words, 'no-loss-distribution');
    const { labels } = words.language;
    const values = points
      .map((point) => rowOf(point, frontier, words))
      .sort((one, other) => Number(one.front) - Number(other.front));
    const axisOf = (label: string, amounts: readonly string[]) => ({
      type: 'quantitative',
      scale: { zero: false, nice: true, padding: 14 },
      axis: moneyAxis(label, amounts.map(Number), words),
    });
    const borne = points.map((point) => point.borne.worstYears);
    const premiums = points.map(({ premium }) => premium);
    return drawn('frontier', words, {
      values,
      height: 280,
      description: words.language.describe.frontier(points.length, cheapestIn(frontier, speech)),
      encoding: {
        x: { field: 'borne', ...axisOf(labels['worst-years'], borne) },
        y: { field: 'premium', ...axisOf(labels.premium, premiums) },
      },
      layer: layersOf(words),
    });
  });
}

function rowOf(
  point: FrontierPoint,
  { cheapest }: StructureFrontier,
  { language: { labels }, format }: PictureWords,
): PictureRow {
  const isPresent = point.id === 'present';
  const isCheapest = point.id === cheapest;
  const stand = point.dominatedBy === null ? labels.chosen : labels.dominated;
  const kind = isPresent ? labels.present : isCheapest ? labels.cheapest : stand;
  return {
    ...{ structure: point.id, borne: Number(point.borne.worstYears) },
    ...{ premium: Number(point.premium), kind },
    label: isPresent && isCheapest ? `${labels.present} · ${labels.cheapest}` : kind,
    named: isPresent || isCheapest ? 1 : 0,
    front: isPresent || isCheapest ? 2 : point.dominatedBy === null ? 1 : 0,
    said: format.money(point.premium),
  };
}

function layersOf({ language: { labels } }: PictureWords): readonly unknown[] {
  const { blue, green, grey, vermilion } = pictureColours;
  const domain = [labels.chosen, labels.present, labels.cheapest, labels.dominated];
  const key = { field: 'kind', type: 'nominal' };
  return [
    {
      mark: { type: 'point', filled: true, size: 80, opacity: 0.9 },
      encoding: {
        color: { ...key, scale: { domain, range: [blue, vermilion, green, grey] } },
        shape: { ...key, scale: { domain, range: ['circle', 'diamond', 'triangle-up', 'cross'] } },
      },
    },
    {
      mark: { type: 'text', align: 'left', dx: 8, dy: -8 },
      transform: [{ filter: 'datum.named === 1' }],
      encoding: { text: { field: 'label', type: 'nominal' } },
    },
  ];
}

/** The structure of least total cost in words. */
function cheapestIn(frontier: StructureFrontier, speech: PictureSpeech): string {
  const [chosen] = explainFrontierWith(frontier, speech.frontier).tables;
  const row = frontier.points
    .filter(({ dominatedBy }) => dominatedBy === null)
    .findIndex(({ id }) => id === frontier.cheapest);
  return chosen?.rows[row]?.[0] ?? frontier.cheapest;
}
