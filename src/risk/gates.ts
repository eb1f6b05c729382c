import { onceIn } from '../values/once.js';
import type { GateReason } from '../quoted/quote-record.js';
import type { ResolvedCover } from './risk.js';
import { publicPerils } from '../submission/political-perils.js';
import type { Buyer } from '../submission/submission.js';
import { lookUpKey } from '../rules/read/look-up.js';
import { isOnAxes } from '../rules/read/buyer-axes.js';
import { compiled, type LoadedRateBook } from '../rules/read/sealed-book.js';
import type { Units } from '../values/units.js';

/** The terms of cover that buyers are looked at with. */
export const lineTerms = [
  'discretionaryLimit',
  'maximumExtensionDays',
  'maximumTermsDays',
  'politicalPerils',
] as const;

/** These terms of a cover. */
export type LineCover = Pick<ResolvedCover, (typeof lineTerms)[number]>;

/** What decides whether a line stays in; a group of buyers is no buyer by name. */
interface Gated {
  readonly buyer: Buyer | null;
  readonly country: string;
  readonly global: boolean;
  /** Named or discretionary limit; null when none is known. */
  readonly limit: Units | null;
}

/** Why a line is taken out of the insurable turnover, or null when it stays in: eligibility, never a factor. */
export type Gate = (line: Gated) => GateReason | null;

/** What a book and a cover make of lines, read once for all of them. */
export function gateBy(book: LoadedRateBook, cover: LineCover): Gate {
  const attitude = attitudeBy(book);
  const isListed = listedBy(book);
  const isPublicInsured = insuresPublicBuyers(cover);
  return ({ buyer, country, global, limit }) => {
    if (buyer?.related) return 'related';
    if (buyer?.kind === 'public' && !isPublicInsured) return 'public';
    if (buyer?.kind === 'consumer') return 'consumer';
    const towards = attitude(country);
    if (towards === 'sanctioned') return 'country-sanctioned';
    if (towards === 'withdrawn') return 'country-withdrawn';
    if (!isListed(country, global || buyer?.kind === 'public')) return 'country-not-in-book';
    return limit === 0 ? 'limit-refused' : null;
  };
}

/** True where a peril of public buyers is insured: they are then insurable against political perils. */
export function insuresPublicBuyers({
  politicalPerils,
}: Pick<LineCover, 'politicalPerils'>): boolean {
  return publicPerils.some((peril) => politicalPerils?.[peril].insured === true);
}

/** Whether risks of a country are taken: `open`, `restricted`, `withdrawn` or `sanctioned`; `open` when the page is silent. */
export function attitudeTo(country: string, book: LoadedRateBook): string {
  return attitudeBy(book)(country);
}

/** The same for who asks of many countries. */
export function attitudeBy(book: LoadedRateBook): (country: string) => string {
  const known = compiled(book, noCountries).attitudes;
  return (country) =>
    onceIn(known, country, () => lookUpKey(book, 'country-cover', country)?.key ?? 'open');
}

/** What a book says of countries, as far as it was asked. */
interface Countries {
  readonly attitudes: Map<string, string>;
  readonly listed: Map<string, boolean>;
}

function noCountries(): Countries {
  return { attitudes: new Map(), listed: new Map() };
}

/** Whether the country step of the book, if it has one, knows a country. A global grade needs no country relativity. */
function listedBy(book: LoadedRateBook): (country: string, global: boolean) => boolean {
  const { listed } = compiled(book, noCountries);
  return (country, global) => {
    const key = global ? `global ${country}` : country;
    return onceIn(listed, key, () => isInBook(country, global, book));
  };
}

function isInBook(country: string, global: boolean, book: LoadedRateBook): boolean {
  const step = book.algorithm.find(({ measure }) => measure === 'country');
  const page = step?.pages?.['class'] ?? step?.page;
  const isKnown = global || page === undefined || lookUpKey(book, page, country) !== undefined;
  return isKnown && isOnAxes(book, 'country', country);
}
