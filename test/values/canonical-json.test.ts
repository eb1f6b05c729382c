import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../src/values/canonical-json.js';

describe('canonical JSON is that of RFC 8785', () => {
  test('strings and literals, section 3.2.2', () => {
    const input = String.raw`{"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`;
    expect(canonicalJson(JSON.parse(input))).toBe(
      String.raw`{"literals":[null,true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  test('sorting by UTF-16 code units, section 3.2.3', () => {
    const input = String.raw`{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}`;
    const sorted = canonicalJson(JSON.parse(input)).match(/"[^"]*"(?=[,}])/g);
    expect(sorted?.map((text) => JSON.parse(text) as string)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  test('no white space, members that are undefined left out, whole numbers plain', () => {
    expect(canonicalJson({ b: [1, { d: -0, c: '' }], a: undefined, e: [] })).toBe(
      '{"b":[1,{"c":"","d":0}],"e":[]}',
    );
  });

  test.each([
    [0.5],
    [1e21],
    [Number.NaN],
    [Infinity],
    ['\ud800'],
    [{ '\udc00': 1 }],
    [1n],
    [() => 1],
    [undefined],
    [[undefined]],
  ])('what has no canonical form here is refused: %s', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});
