import { explainComparisonWith } from '../explain/comparison.js';
import { decimalsOf } from '../explain/decimal-text.js';
import {
  type PictureSpeech,
  type PictureWords,
  pictureWords,
} from '../explain/pictures/picture-words.js';
import type { ComparedCover, CoverComparison } from '../requote/compare-covers.js';
import { distinct } from './bars.js';
import { moneyAxis } from './money-axis.js';
import { drawn, type Picture, type PictureRow, pictured, undrawn } from './picture.js';
import { pictureColours } from './picture-style.js';
import { sumOf } from './sums.js';

/** A cover with a price, and what it is called. */
interface TitledCover {
  readonly title: string;
  readonly cover: ComparedCover & { readonly premium: string };
}

/**
 * Covers side by side: the premium of each that has a price, and the losses the insured then bears on average where the
 * book knows them. It shows nothing of the insurer's own.
 */
export function coversPictureWith(comparison: CoverComparison, speech: PictureSpeech): Picture {
  return pictured('covers', { comparison, speech }, ({ comparison, speech }) => {
    const covers = pricedCovers(comparison, speech);
    const minorDigits = decimalsOf(covers[0]?.cover.premium ?? '0.00');
    const words = pictureWords(speech, { currency: comparison.currency, minorDigits });
    if (covers.length === 0) return undrawn('covers', words, 'nothing-priced');
    const values = covers.flatMap((cover) => rowsOf(cover, words));
    const ends = covers.map(({ cover }) => Number(sumOf([cover.premium, bornBy(cover)])));
    const axis = moneyAxis(null, ends, words);
    return drawn('covers', words, {
      values,
      height: { step: 34 },
      description: words.language.describe.covers(covers.map((cover) => said(cover, words))),
      encoding: { y: { field: 'cover', type: 'nominal', sort: null, axis: { title: null } } },
      layer: [barLayer(words, axis)],
    });
  });
}

function pricedCovers(comparison: CoverComparison, speech: PictureSpeech): readonly TitledCover[] {
  const told = explainComparisonWith(comparison, speech.comparison).covers;
  const titles = distinct(told.map(({ title }) => title));
  return told.flatMap(({ cover }, place): TitledCover[] =>
    cover.premium === null
      ? []
      : [{ title: titles[place] ?? cover.id, cover: { ...cover, premium: cover.premium } }],
  );
}

function bornBy({ losses }: ComparedCover): string {
  return losses?.retained ?? '0';
}

function rowsOf({ title, cover }: TitledCover, words: PictureWords): readonly PictureRow[] {
  const { labels } = words.language;
  const { format } = words;
  const row = (kind: string, place: number, amount: string): PictureRow => ({
    ...{ cover: title, kind, place, amount: Number(amount), label: format.amount(amount) },
  });
  return [
    row(labels.premium, 1, cover.premium),
    ...(cover.losses === null ? [] : [row(labels['losses-borne'], 2, cover.losses.retained)]),
  ];
}

function barLayer({ language: { labels } }: PictureWords, axis: object): unknown {
  const { blue, vermilion } = pictureColours;
  const domain = [labels.premium, labels['losses-borne']];
  return {
    encoding: {
      x: { field: 'amount', type: 'quantitative', axis },
      yOffset: { field: 'kind', type: 'nominal', sort: null },
    },
    layer: [
      {
        mark: { type: 'bar' },
        encoding: {
          color: {
            ...{ field: 'kind', type: 'nominal' },
            scale: { domain, range: [blue, vermilion] },
          },
        },
      },
      {
        mark: { type: 'text', align: 'left', dx: 5 },
        encoding: { text: { field: 'label', type: 'nominal' } },
      },
    ],
  };
}

function said({ title, cover }: TitledCover, { format }: PictureWords): string {
  const amounts = [cover.premium, ...(cover.losses === null ? [] : [bornBy(cover)])];
  const written = amounts.map((amount) => format.money(amount)).join(' + ');
  return `${title}${format.punctuation.brackets(written)}`;
}
