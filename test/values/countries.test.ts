import { expect, it } from 'vitest';
import { isCountry } from '../../src/values/countries.js';

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

it('knows the 249 officially assigned codes of ISO 3166-1, XK and no other pair of letters', () => {
  const known = letters.flatMap((a) => letters.map((b) => a + b)).filter(isCountry);
  expect(known).toHaveLength(250);
  expect(known).toEqual(
    expect.arrayContaining(['CN', 'HK', 'MO', 'TW', 'GB', 'AX', 'ZW', 'AD', 'XK']),
  );
  expect(known.filter((code) => ['UK', 'EU', 'AN', 'SU', 'ZZ', 'QZ'].includes(code))).toEqual([]);
});

it.each(['', 'C', 'cn', 'CHN', ' C', 'ADAE', '中国'])('does not know %j', (code) => {
  expect(isCountry(code)).toBe(false);
});
