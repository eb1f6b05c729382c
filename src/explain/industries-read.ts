import type { Facts } from '../quoted/ledger.js';
import type { IndustryScheme } from '../values/scheme-names.js';
import { textOf } from './stated-facts.js';

/** An industry as it was read. */
export interface IndustryRead {
  /** Code of ISIC Rev.4. */
  readonly code: string;
  /** Title of its division or section; empty where there is none. */
  readonly title: string;
  /** Share of the turnover, as decimal text. */
  readonly share: string;
  /** The code that was sent and its classification; null for a plain one. */
  readonly sent: string | null;
}

/** What a language calls industries and the classifications they are sent in. */
export interface IndustryWords {
  /** Titles of sections and divisions of ISIC Rev.4: `code title|code title`. */
  readonly titles: string;
  readonly schemes: Readonly<Record<IndustryScheme, string>>;
}

/** The industries a quote was read with, with their titles; none in quotes made before they were stated. */
export function industriesRead(facts: object, { titles, schemes }: IndustryWords): IndustryRead[] {
  const read: unknown = Object.hasOwn(facts, 'read') ? (facts as Facts)['read'] : undefined;
  if (!Array.isArray(read)) return [];
  return (read as readonly Readonly<Record<string, string>>[]).map((record) => {
    const { industry = '', share = '0' } = record;
    const scheme = Object.hasOwn(record, 'scheme') ? record['scheme'] : undefined;
    const name = textOf(schemes, scheme);
    return {
      code: industry,
      title: industryTitle(industry, titles),
      share,
      sent: name === undefined ? null : `${name} ${record['code'] ?? ''}`,
    };
  });
}

/** Title of the division or section an ISIC Rev.4 code lies in, from a text `code title|code title`. */
export function industryTitle(code: string, titles: string): string {
  const key = `${code.slice(0, /^\d/.test(code) ? 2 : 1)} `;
  const entry = titles.split('|').find((each) => each.startsWith(key));
  return entry?.slice(key.length) ?? '';
}
