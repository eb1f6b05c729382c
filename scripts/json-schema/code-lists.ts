import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCountry } from '../../src/values/countries.js';
import { isIndustry } from '../../src/values/industry.js';
import { minorUnits } from '../../src/values/money.js';
import type { Locale } from '../../src/values/text.js';
import type { JsonSchema } from './json-schema.js';
import { inLanguage, type Title } from './words.js';

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const pairs = letters.flatMap((first) => letters.map((second) => first + second));
const triples = pairs.flatMap((start) => letters.map((last) => start + last));

/** The codes of published lists a submission uses, as definitions that fields refer to. */
export function codeLists(root: string, locale: Locale): Readonly<Record<string, JsonSchema>> {
  const names = countryNames(root, locale);
  const countries = pairs.filter(isCountry).map((code) => ({ const: code, title: names(code) }));
  const currencies = triples.filter((code) => minorUnits(code) !== undefined);
  const title = (words: Title) => ({ title: inLanguage(words, locale), type: 'string' as const });
  return {
    Country: { ...title(['Country', '国家（地区）']), oneOf: countries },
    Currency: { ...title(['Currency', '币种']), enum: currencies },
    Industry: {
      ...title(['Industry (ISIC)', '行业（ISIC）']),
      pattern: `^(${industryPatterns().join('|')})$`,
    },
  };
}

/** Codes of ISIC Rev.4: a section, or a division, group or class with or without its section in front. */
function industryPatterns(): string[] {
  return letters
    .filter((section) => isIndustry(section))
    .map((section) => {
      const divisions = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
      const own = divisions.filter((division) => isIndustry(section + division));
      return `${section}|${section}?(${own.map((division) => division + groupsOf(division)).join('|')})`;
    });
}

const digits = Array.from('0123456789');

/** The groups and classes of a division, each of which may be left out: `(1[0-9]?)?`. */
function groupsOf(division: string): string {
  const groups = digits.filter((digit) => isIndustry(division + digit));
  const classes = (group: string) =>
    digits.filter((digit) => isIndustry(division + group + digit)).join('');
  return groups.length === 0
    ? ''
    : `(${groups.map((group) => `${group}[${classes(group)}]?`).join('|')})?`;
}

function countryNames(root: string, locale: Locale): (code: string) => string {
  const column = locale === 'en' ? 1 : 2;
  const rows = readFileSync(join(root, 'data/countries/names.csv'), 'utf8').trim().split('\n');
  const names = new Map(rows.slice(1).map((row) => [row.slice(0, 2), row.split(';')[column]]));
  return (code) => {
    const name = names.get(code);
    if (!name) throw new Error(`data/countries/names.csv has no ${locale} name of ${code}`);
    return name;
  };
}
