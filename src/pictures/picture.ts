import type { PictureId, UndrawnReason } from '../explain/pictures/picture-language.js';
import { answered } from '../gate/answered.js';
import { type Arguments, given, whole } from '../gate/given.js';
import type { Issue } from '../values/issues.js';
import {
  type PictureSpeech,
  type PictureWords,
  pictureWords,
} from '../explain/pictures/picture-words.js';
import { pictureConfig } from './picture-style.js';

/** A picture as data, or why there is none. */
export type Picture = DrawnPicture | UndrawnPicture;

/** A picture as data. */
export interface DrawnPicture {
  readonly status: 'drawn';
  readonly id: PictureId;
  readonly title: string;
  /** What it shows in words, for those who do not see it; the specification holds it as well. */
  readonly description: string;
  readonly spec: VegaLiteSpec;
}

/** Why there is no picture. */
export interface UndrawnPicture {
  readonly status: 'not-drawn';
  readonly id: PictureId;
  readonly reason: UndrawnReason;
  readonly sentence: string;
  /** What is wrong with the record that was given; none where it is whole. */
  readonly issues?: readonly Issue[];
}

/**
 * A specification of Vega-Lite 6: plain data, which any of its renderers draws. Amounts are numbers in the values of its
 * data alone; texts beside them hold the exact amounts.
 */
export interface VegaLiteSpec {
  readonly $schema: 'https://vega.github.io/schema/vega-lite/v6.json';
  readonly title: string;
  readonly description: string;
  readonly data: { readonly values: readonly PictureRow[] };
  readonly [property: string]: unknown;
}

/** A row of the data of a picture. */
export type PictureRow = Readonly<Record<string, string | number>>;

/** What a picture is made of besides its frame. */
export interface PictureBody {
  readonly description: string;
  readonly values: readonly PictureRow[];
  /** Height of the drawing in pixels, or of each row of it. */
  readonly height: number | { readonly step: number };
  readonly layer: readonly unknown[];
  readonly [property: string]: unknown;
}

/** Width of a drawing in pixels. */
const width = 460;

/** A picture with title, description, size and style; not frozen, for Vega marks the rows that it draws. */
export function drawn(
  id: PictureId,
  { language }: Pick<PictureWords, 'language'>,
  asked: PictureBody,
): DrawnPicture {
  const { values, description, height, ...body } = told(asked);
  const title = language.titles[id];
  return {
    ...{ status: 'drawn', id, title, description },
    spec: {
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      ...{ title, description },
      data: { values },
      ...{ width, height, ...body },
      config: pictureConfig,
    },
  };
}

/** A picture that cannot be drawn. */
export function undrawn(
  id: PictureId,
  { language }: Pick<PictureWords, 'language'>,
  reason: UndrawnReason,
): UndrawnPicture {
  return { status: 'not-drawn', id, reason, sentence: language.undrawn[reason] };
}

const noMoney = { currency: null, minorDigits: 0 } as const;

/** The records a picture is drawn of, and the words beside them. */
type Pictured = Arguments & { readonly speech: PictureSpeech };

/**
 * A picture of records that may be anything; where one is none as it was made, why there is no picture.
 *
 * @throws ArgumentError for words that are none.
 */
export function pictured<Given extends Pictured>(
  id: PictureId,
  values: Given,
  draw: (values: Given) => Picture,
): Picture {
  const made = answered(() => given(values, draw, ['speech']), []);
  if (made.status !== 'invalid') return made;
  const refused = whole(
    { speech: values.speech },
    (held) => undrawn(id, pictureWords(held.speech, noMoney), 'not-whole'),
    ['speech'],
  );
  return { ...refused, issues: made.issues };
}

/** Numbers with 15 digits, as many as binary64 tells apart: with another digit it is another number. */
function told(body: PictureBody): PictureBody {
  return JSON.parse(JSON.stringify(body), (_, part: unknown) =>
    typeof part === 'number' ? Number(part.toPrecision(15)) : part,
  ) as PictureBody;
}
