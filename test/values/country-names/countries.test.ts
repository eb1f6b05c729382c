import { describe, expect, test } from 'vitest';
import { countryCodes } from '../../../src/values/country-names/country-codes.js';
import { germanCountryNames } from '../../../src/values/country-names/country-names-de.js';
import { englishCountryNames } from '../../../src/values/country-names/country-names-en.js';
import { chineseCountryNames } from '../../../src/values/country-names/country-names-zh.js';
import { countryIndex, countryOf } from '../../../src/values/country-names/country-of.js';

const index = countryIndex();
const codes = countryCodes
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

test('every country has three codes, an English and a Chinese name', () => {
  expect(codes).toHaveLength(250);
  for (const names of [englishCountryNames, chineseCountryNames])
    expect(
      names
        .trim()
        .split('\n')
        .map((line) => line.slice(0, 2)),
    ).toEqual(codes.map(([code]) => code));
  for (const line of codes) {
    expect(new Set(line.map((code) => countryOf(code, index)?.country))).toEqual(
      new Set([line[0]]),
    );
    expect(line.map(({ length }) => length)).toEqual(line[0] === 'XK' ? [2, 3] : [2, 3, 3]);
  }
});

test.each([
  ['English', englishCountryNames],
  ['Chinese', chineseCountryNames],
  ['German', germanCountryNames],
])('every %s spelling is that of one country', (_, names) => {
  for (const line of names.trim().split('\n'))
    for (const name of line.slice(3).split('|'))
      expect(`${name} ${countryOf(name, index)?.country ?? ''}`).toBe(
        `${name} ${line.slice(0, 2)}`,
      );
});

describe('spellings in ledgers', () => {
  test.each([
    ['us', 'US'],
    ['U.S.A.', 'US'],
    ['the united states of america', 'US'],
    ['UK', 'GB'],
    ['Great Britain', 'GB'],
    ['Viet Nam', 'VN'],
    ['VIETNAM', 'VN'],
    ['Korea, Republic of', 'KR'],
    ['Republic of Korea', 'KR'],
    ['DPRK', 'KP'],
    ['Côte d’Ivoire', 'CI'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['St. Lucia', 'LC'],
    ['Trinidad & Tobago', 'TT'],
    ['Republic of the Congo', 'CG'],
    ['Democratic Republic of the Congo', 'CD'],
    ['香港', 'HK'],
    ['中国台湾', 'TW'],
    ['刚果（金）', 'CD'],
    ['Österreich', 'AT'],
    ['Deutschland', 'DE'],
    ['4', 'AF'],
    ['36', 'AU'],
    ['840.0', 'US'],
  ])('%s is %s', (text, country) => {
    expect(countryOf(text, index)?.country).toBe(country);
  });

  test.each([
    '391',
    '406',
    '770',
    '897',
    '999',
    '0',
    'XX',
    'Atlantis',
    'EU',
    '',
    '__proto__',
    'constructor',
    'a'.repeat(1e6),
  ])('text %# is none', (text) => {
    expect(countryOf(text, index)).toBeUndefined();
  });
});
