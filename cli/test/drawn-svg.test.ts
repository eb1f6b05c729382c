import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseSubmission, quote } from 'trade-credit-pricing';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { premiumWaterfall } from 'trade-credit-pricing/pictures';
import { expect, test } from 'vitest';
import { drawnSvg } from '../src/picture/drawn-svg.js';
import { svgOf } from '../src/picture/svg.js';

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

test('PIC-6 a specification that names an address or a file has nothing loaded', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end('[{"label":"loaded","value":1}]');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const secret = new URL('../package.json', import.meta.url);
  for (const url of [`http://127.0.0.1:${port}/data.json`, secret.href, secret.pathname]) {
    const encoding = { text: { field: 'name' }, y: { field: 'version', type: 'nominal' } };
    const drawing = { data: { url, format: { type: 'json' } }, mark: 'text', encoding };
    const drawn = await svgOf(drawing).catch((error: unknown) => String(error));
    expect(drawn).not.toMatch(/loaded|trade-credit-cli|\d\.\d\.\d/);
  }
  const image = { mark: { type: 'image', url: `http://127.0.0.1:${port}/image.png` } };
  await svgOf({ ...image, data: { values: [{}] } }).catch(() => undefined);
  server.close();
  expect(asked).toEqual([]);
});
