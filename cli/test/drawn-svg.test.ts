import { readFileSync } from 'node:fs';
import { parseSubmission, quote } from 'trade-credit-pricing';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { premiumWaterfall } from 'trade-credit-pricing/pictures';
import { expect, test } from 'vitest';
import { drawnSvg } from '../src/picture/drawn-svg.js';

const submission = parseSubmission(JSON.parse(readFileSync('examples/exporter.json', 'utf8')));

test.each(['en', 'zh-CN'])(
  'PIC-6 a picture in %s is one SVG that runs and loads nothing',
  async (locale) => {
    const picture = premiumWaterfall(quote(submission, referenceBook), locale);
    if (picture.status !== 'drawn') throw new Error(picture.sentence);
    const before = JSON.stringify(picture);
    const svg = await drawnSvg(picture);
    expect(svg).toMatch(/^<svg xmlns="[^"]+" role="img" aria-label="[^"]{20,}" viewBox="[\d. ]+"/);
    expect(svg).not.toMatch(/<script|href|url\(|<style|on\w+=/);
    for (const { label } of picture.spec.data.values) expect(svg).toContain(String(label));
    expect(svg).not.toContain('…');
    expect(JSON.stringify(picture)).toBe(before);
    expect(await drawnSvg(picture)).toBe(svg);
  },
);
