import { readFileSync } from 'node:fs';
import { compareCovers, parseSubmission, quote } from '../../src/index.js';
import {
  asIfPicture,
  coversPicture,
  frontierPicture,
  lossCurve,
  lossCurvePicture,
  offersPicture,
  type Picture,
  premiumDifference,
  premiumWaterfall,
  roadmapPicture,
} from '../../src/pictures/index.js';
import { referenceBook } from '../../src/reference-book.js';
import { asIf, compareOffers, type Offer, structureFrontier, suggest } from '../../src/suggest.js';

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
    offers: offersOf(example('concentrated')),
    past: asIf(example('concentrated'), referenceBook),
    suggestions: suggest(parsed, referenceBook, { maximumQuotes: 40 }),
  };
}

/** The offers of the repository on the buyers of a submission. */
function offersOf(parsed: ReturnType<typeof example>) {
  const offers = JSON.parse(readFileSync('examples/advice/offers.json', 'utf8')) as Offer[];
  const compared = compareOffers(parsed, referenceBook, { offers });
  if (compared.status !== 'compared') throw new Error(JSON.stringify(compared.issues));
  return compared;
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
    offersPicture(made.offers, locale),
    asIfPicture(made.past, locale),
  ];
}
