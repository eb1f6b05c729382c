import { decimalsOf } from '../explain/decimal-text.js';
import {
  type PictureSpeech,
  type PictureWords,
  pictureWords,
} from '../explain/pictures/picture-words.js';
import type { UnpricedQuote } from '../quoted/quote-record.js';
import type { RenewalQuote, Suggestions } from '../requote/suggestions/suggestion-record.js';
import { moneyAxis } from './money-axis.js';
import { drawn, type Picture, type PictureRow, pictured, undrawn } from './picture.js';
import { pictureColours } from './picture-style.js';

/** Room above the highest point, where its amount is written. */
const headroom = 1.15;

/**
 * The premium over the next renewals on the two courses of the roadmap: clean years with the best plan, and losses as
 * expected with nothing changed. From `suggest`.
 */
export function roadmapPictureWith(
  suggestions: Suggestions | UnpricedQuote,
  speech: PictureSpeech,
): Picture {
  return pictured('roadmap', { suggestions, speech }, ({ suggestions, speech }) => {
    const isUnpriced = suggestions.premium === null;
    const minorDigits = isUnpriced ? 2 : decimalsOf(suggestions.premium);
    const words = pictureWords(speech, { currency: suggestions.currency, minorDigits });
    if (suggestions.premium === null) return undrawn('roadmap', words, 'no-price');
    const { improved, unchanged } = suggestions.roadmap;
    const { labels, describe } = words.language;
    const courses = [
      { title: labels.improved, renewals: improved },
      { title: labels.unchanged, renewals: unchanged },
    ].filter(({ renewals }) => renewals.length > 0);
    if (courses.length === 0) return undrawn('roadmap', words, 'no-renewal');
    const values = courses.flatMap((course) => rowsOf(course, suggestions.premium, words));
    const amounts = values.map(({ premium }) => Number(premium));
    const axis = moneyAxis(labels.premium, amounts, words);
    return drawn('roadmap', words, {
      values,
      ...{ width: 560, height: 170 },
      description: describe.roadmap(
        courses.map(({ title, renewals }) =>
          describe.course(title, [
            words.format.money(suggestions.premium),
            ...renewals.map(({ premium }) => words.format.money(premium)),
          ]),
        ),
      ),
      encoding: {
        x: {
          ...{ field: 'inception', type: 'ordinal', sort: null },
          axis: { title: labels.inception, labelAngle: 0 },
          scale: { type: 'point', padding: 0.4 },
        },
        y: {
          field: 'premium',
          type: 'quantitative',
          scale: { zero: true, domainMax: Math.max(...amounts) * headroom, nice: false },
          axis,
        },
      },
      layer: layersOf(words),
    });
  });
}

interface Course {
  readonly title: string;
  readonly renewals: readonly RenewalQuote[];
}

function rowsOf(
  { title, renewals }: Course,
  now: string,
  { language: { labels }, format }: PictureWords,
): readonly PictureRow[] {
  const row = (inception: string, premium: string): PictureRow => ({
    ...{ course: title, inception, premium: Number(premium) },
    label: format.amount(premium),
    above: title === labels.unchanged ? 1 : 0,
  });
  return [
    { ...row(labels.now, now), ...(title === labels.improved ? { label: '' } : {}) },
    ...renewals.map(({ inception, premium }) => row(format.date(inception), premium)),
  ];
}

function layersOf({ language: { labels } }: PictureWords): readonly unknown[] {
  const domain = [labels.improved, labels.unchanged];
  const { blue, vermilion } = pictureColours;
  const key = { field: 'course', type: 'nominal' };
  const color = { ...key, scale: { domain, range: [blue, vermilion] } };
  const dashes = {
    domain,
    range: [
      [1, 0],
      [5, 3],
    ],
  };
  const text = { text: { field: 'label', type: 'nominal' } };
  return [
    {
      mark: { type: 'line', strokeWidth: 2, point: { size: 40 } },
      encoding: { color, strokeDash: { ...key, scale: dashes } },
    },
    {
      mark: { type: 'text', dy: -11 },
      transform: [{ filter: 'datum.above === 1' }],
      encoding: text,
    },
    {
      mark: { type: 'text', dy: 14 },
      transform: [{ filter: 'datum.above === 0' }],
      encoding: text,
    },
  ];
}
