import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { command } from './memory-io.js';

const example = (name: string): string => readFileSync(`examples/${name}.json`, 'utf8');
const exporter = example('exporter');

describe('DOC-7 a document from the command line', () => {
  test('is for the client unless the underwriter is named, and verifies', async () => {
    const page = await command(['quote', '-', '--html'], { '-': exporter });
    expect({ exitCode: page.exitCode, error: page.error }).toEqual({ exitCode: 0, error: '' });
    expect(page.out).toMatch(/^<!doctype html>[^]*Quotation for trade credit insurance/);
    const verified = await command(['verify', 'page.html'], { 'page.html': page.out });
    expect(verified.exitCode).toBe(0);
    expect(verified.out).toMatch(
      /^Nothing was altered\.\nChecked: the page against the data it carries\. /,
    );
    const sheet = await command(['quote', '-', '--html', '--for', 'underwriter'], {
      '-': exporter,
    });
    expect(sheet.out).toContain('How the premium is made');
  });

  test('is verified against the stored quote', async () => {
    const { out: page } = await command(['quote', '-', '--html', '--short', '--locale', 'zh-CN'], {
      '-': exporter,
    });
    const { out: quote } = await command(['quote', '-', '--json'], { '-': exporter });
    const files = { 'page.html': page, 'quote.json': quote };
    const argv = ['verify', 'page.html', '--quote', 'quote.json', '--locale', 'zh-CN'];
    expect(await command(argv, files)).toMatchObject({
      exitCode: 0,
      out: expect.stringMatching(/^未发现改动。/) as string,
    });
    const { premium } = JSON.parse(quote) as { premium: { estimated: string } };
    const shown = premium.estimated.replace(/\B(?=(\d{3})+\.)/g, ',');
    const forged = page.replaceAll(shown, `9${shown}`);
    const found = await command(argv, { ...files, 'page.html': forged });
    expect(found.exitCode).toBe(5);
    expect(found.out).toMatch(/^该文件已被改动/);
    const asJson = await command(['verify', 'page.html', '--json'], files);
    expect(JSON.parse(asJson.out)).toMatchObject({ status: 'verified', checked: 'itself' });
  });

  test('as Markdown, short, with the terms of the contract', async () => {
    const terms = {
      minimum: { share: '0.8' },
      instalments: 2,
      taxes: { statement: 'not-included' },
    };
    const argv = ['quote', '-', '--markdown', '--short', '--contract', 'terms.json'];
    const files = { '-': exporter, 'terms.json': JSON.stringify(terms) };
    const { out } = await command(argv, files);
    expect(out).toContain('## When payment is due');
    expect(out).not.toContain('## Credit limits');
    const wrong = await command(argv, { ...files, 'terms.json': '{"instalments": 2}' });
    expect(wrong.exitCode).toBe(3);
    expect(wrong.error).toMatch(
      /^terms.json holds no terms of a contract that can be used:\n\/taxes: /,
    );
  });

  test('of a declined risk says why, and answers 4', async () => {
    const { exitCode, out } = await command(['quote', '-', '--markdown'], {
      '-': example('declined'),
    });
    expect(exitCode).toBe(4);
    expect(out).toContain('## Why there is no price');
  });

  test('one document at a time', async () => {
    const { exitCode, error } = await command(['quote', '-', '--markdown', '--html'], {
      '-': exporter,
    });
    expect(exitCode).toBe(2);
    expect(error).toContain('ask for one');
  });

  test('what is no document of a quote does not verify', async () => {
    const { exitCode, out } = await command(['verify', '-'], { '-': '<html></html>' });
    expect(exitCode).toBe(5);
    expect(out).toContain('It carries no data');
  });
});
