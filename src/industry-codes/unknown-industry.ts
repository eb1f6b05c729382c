import { indexOf } from './industry-index.js';
import { shown } from '../values/shown.js';
import type { Industry, IndustryList, UnknownIndustry } from './industry-list.js';
import { searchIndustry } from './search-industry.js';

const shownNearest = 3;
const longestShown = 40;

/** What is wrong with a code a list does not have, and what comes nearest: codes for a code, titles for words. */
export function unknownIndustry(list: IndustryList, code: string): UnknownIndustry {
  const text = typeof code === 'string' ? code : '';
  const byCode = nearestCodes(list, text.slice(0, longestShown).trim().toUpperCase());
  const nearest = byCode.length > 0 ? byCode : searchIndustry(list, text, { limit: shownNearest });
  const known = nearest.map((industry) => `${industry.code} ${titleIn(industry, list)}`);
  return {
    ok: false,
    nearest,
    issue: {
      path: '',
      code: 'unknown-industry-code',
      facts: {
        scheme: list.scheme,
        value: shown(code),
        ...(known.length > 0 && { known }),
      },
    },
  };
}

/** Codes that share the longest beginning; among them the nearest in length, then in the first digit that differs. */
function nearestCodes(list: IndustryList, code: string): Industry[] {
  if (!/^[A-Z]?[\d-]*$/.test(code)) return [];
  const lettered = /^\d/.test(code) && list.scheme === 'gbt4754-2017';
  const ranked = [...indexOf(list).industries.values()].map((industry) => {
    const other = lettered ? industry.code.replace(/^[A-Z](?=\d)/, '') : industry.code;
    const shared = sharedLength(code, other);
    return {
      industry,
      shared,
      length: Math.abs(code.length - other.length),
      digit: digitDistance(code, other, shared),
    };
  });
  return ranked
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.length - b.length || a.digit - b.digit)
    .slice(0, shownNearest)
    .map(({ industry }) => industry);
}

function sharedLength(one: string, other: string): number {
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared++;
  return shared;
}

function digitDistance(one: string, other: string, at: number): number {
  return at < one.length && at < other.length
    ? Math.abs(one.charCodeAt(at) - other.charCodeAt(at))
    : 0;
}

function titleIn(industry: Industry, list: IndustryList): string {
  return industry.title[list.language] ?? '';
}
