import { whole } from '../gate/given.js';
import { indexOf } from './industry-index.js';
import type { Industry, IndustryList } from './industry-list.js';

/** How many industries a search returns. */
export interface IndustrySearchOptions {
  /** 1 to 100; 10 when missing. */
  readonly limit?: number;
}

const longestWords = 200;
const mostFound = 100;

/**
 * Industries that fit a code or words, best first. English words fit whole, by their beginning or in the plural;
 * Chinese words fit as they stand or by their pairs of characters. An industry must fit at least half of what is
 * asked. Equal fits stand in the order of the classification, wider industries first, so that the same words always
 * find the same industries.
 *
 * ```ts
 * import { isicRev4, searchIndustry } from 'trade-credit-pricing/industry-codes/isic';
 *
 * searchIndustry(isicRev4, 'furniture', { limit: 1 })[0]?.code; // => "31"
 * searchIndustry(isicRev4, '家具')[0]?.title.en; // => Manufacture of furniture
 * ```
 */
export function searchIndustry(
  list: IndustryList,
  words: string,
  options: IndustrySearchOptions = {},
): readonly Industry[] {
  return whole({ list, words, options }, ({ list, words, options }) => {
    const limit = Math.min(Math.max(Math.trunc(options.limit ?? 10), 1), mostFound);
    const asked = words.slice(0, longestWords).trim().toLowerCase();
    const terms = termsOf(asked);
    const found = [];
    for (const industry of indexOf(list).industries.values()) {
      const fit = fitOf(industry, asked, terms);
      if (fit > 0) found.push({ industry, fit });
    }
    return found
      .sort((a, b) => b.fit - a.fit || a.industry.code.length - b.industry.code.length)
      .slice(0, limit)
      .map(({ industry }) => industry);
  });
}

type Term = { readonly text: string; readonly pairs: readonly string[] };

/** Words of Latin letters and digits, and runs of Chinese characters with their pairs. */
function termsOf(asked: string): Term[] {
  const found = asked.match(/[a-z0-9]+|\p{Script=Han}+/gu) ?? [];
  return [...new Set(found)]
    .filter((text) => !stopWords.has(text))
    .map((text) => ({ text, pairs: /[a-z0-9]/.test(text) ? [] : pairsOf(text) }));
}

const stopWords: ReadonlySet<string> = /*#__PURE__*/ new Set([
  'of',
  'and',
  'the',
  'for',
  'other',
  'except',
  'in',
  'a',
  'to',
  'or',
  '的',
  '和',
  '及',
]);

function pairsOf(text: string): string[] {
  return Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
}

/** Codes come first, then words; within them a title that says little else fits better. */
function fitOf(industry: Industry, asked: string, terms: readonly Term[]): number {
  const code = industry.code.toLowerCase();
  if (asked === code || asked === code.replace(/^[a-z](?=\d)/, '')) return 4_000;
  const begins =
    /\d/.test(asked) &&
    (code.startsWith(asked) || code.replace(/^[a-z](?=\d)/, '').startsWith(asked));
  if (begins) return 3_000;
  return Math.max(
    0,
    ...Object.values(industry.title).map((title = '') => titleFit(title.toLowerCase(), terms)),
  );
}

function titleFit(title: string, terms: readonly Term[]): number {
  if (terms.length === 0) return 0;
  const words = title.match(/[a-z0-9]+/g) ?? [];
  let total = 0;
  for (const term of terms)
    total +=
      term.pairs.length > 0 || /\p{Script=Han}/u.test(term.text)
        ? runFit(title, term)
        : wordFit(words, term.text);
  const share = Math.trunc(total / terms.length);
  if (share < 500) return 0;
  return share + Math.max(0, 200 - title.length);
}

/** 1000 for the word itself, 900 for its plural or singular, 600 for its beginning. */
function wordFit(words: readonly string[], asked: string): number {
  let best = 0;
  for (const word of words) {
    if (word === asked) return 1_000;
    if (singular(word) === singular(asked)) best = Math.max(best, 900);
    else if (asked.length > 2 && word.startsWith(asked)) best = Math.max(best, 600);
  }
  return best;
}

function singular(word: string): string {
  if (word.length < 4) return word;
  return word.replace(/ies$/, 'y').replace(/(?<=[^s])s$/, '');
}

/** 1000 for the run as it stands, else the share of its pairs. */
function runFit(title: string, { text, pairs }: Term): number {
  if (title.includes(text)) return 1_000;
  if (pairs.length === 0) return 0;
  return Math.trunc((900 * pairs.filter((pair) => title.includes(pair)).length) / pairs.length);
}
