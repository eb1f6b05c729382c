import { readFileSync } from 'node:fs';
import { compareCovers, parseSubmission, quote } from '../../src/index.js';
import {
  coversPicture,
  frontierPicture,
  lossCurve,
  lossCurvePicture,
  type Picture,
  premiumDifference,
  premiumWaterfall,
  roadmapPicture,
} from '../../src/pictures/index.js';
import { referenceBook } from '../../src/reference-book.js';
import { structureFrontier, suggest } from '../../src/suggest.js';

/** An example of the repository, parsed. */
export function example(name: string) {
  const parsed = parseSubmission(JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')));
  if (!parsed.ok) throw new Error(`${name} is not valid`);
  return parsed;
}

/** Records a picture is made of, for a submission with a price. */
export function records(name: string) {
  const parsed = example(name);
  const standard = { ...parsed.submission, cover: { tier: 'standard' } };
  return {
    quoted: quote(parsed, referenceBook),
    other: quote(standard, referenceBook),
    curve: lossCurve(parsed, referenceBook),
    comparison: compareCovers(parsed, referenceBook),
    frontier: structureFrontier(parsed, referenceBook, { maximumQuotes: 12 }),
    suggestions: suggest(parsed, referenceBook, { maximumQuotes: 40 }),
  };
}

/** All pictures of these records. */
export function pictures(made: ReturnType<typeof records>, locale: string): readonly Picture[] {
  return [
    premiumWaterfall(made.quoted, locale),
    lossCurvePicture(made.curve, locale),
    coversPicture(made.comparison, locale),
    frontierPicture(made.frontier, locale),
    roadmapPicture(made.suggestions, locale),
    premiumDifference(made.quoted, made.other, locale),
  ];
}
