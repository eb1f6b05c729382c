import type { CoverComparison, PremiumSplit } from 'trade-credit-pricing';
import type { AsIf, Marginal, OffersCompared } from 'trade-credit-pricing/suggest';
import { describe, expect, test } from 'vitest';
import {
  commands,
  exporter,
  files,
  later,
  locales,
  quotes,
  read,
  written,
} from './document-commands.js';
import { eachOf } from '../../test/support/runs.js';
import { command } from './memory-io.js';

const crossings = [
  ...([
    ['en', 'client'],
    ['zh-CN', 'underwriter'],
  ] as const),
  ...([
    ['en', 'underwriter'],
    ['zh-CN', 'client'],
  ] as const),
];
const pictures: Readonly<Record<string, string>> = {
  ...{ compare: 'covers', suggest: 'roadmap', frontier: 'frontier' },
  ...{ offers: 'offers', 'as-if': 'as-if' },
};

describe.each(Object.entries(commands).map(([name, argv], place) => ({ name, argv, place })))(
  'DOC-8 a document of $name',
  ({ name, argv, place }) => {
    test.each(eachOf(crossings, 4, place % 4))(
      'in %s for the %s is one page that verifies',
      async (locale, reader) => {
        const asked = [...argv, '--html', '--for', reader, '--locale', locale];
        const page = await written(asked, { ...files, ...quotes });
        expect(page).toContain(`<html lang="${locale}">`);
        expect(page).not.toMatch(/<script|https?:(?!\/\/www\.w3\.org|\/\/vega\.github)/);
        if (pictures[name] !== undefined)
          expect(page).toMatch(new RegExp(`<figure data-picture="${pictures[name]}">[^]*<svg `));
        const verified = await command(['verify', 'page.html'], { 'page.html': page });
        expect(verified.exitCode, verified.out).toBe(0);
        const altered = page.replace(/(>[^<]*?)(\d)([\d.,]*<)/, (_, before, digit, after) =>
          [before, (Number(digit) + 1) % 10, after].join(''),
        );
        expect(altered).not.toBe(page);
        expect((await command(['verify', '-'], { '-': altered })).exitCode).toBe(5);
      },
    );
  },
);

test.each(eachOf(Object.entries(commands), 3))(
  'DOC-8 a document of %s as Markdown, short, says less',
  async (_, argv) => {
    const asked = [...argv, '--markdown', '--for', 'underwriter'];
    const [whole, short] = [
      await written(asked, { ...files, ...quotes }),
      await written([...asked, '--short'], { ...files, ...quotes }),
    ];
    expect(whole).toMatch(/^# \S/);
    expect(short.length).toBeLessThan(whole.length);
  },
);

test('DOC-8 a comparison is one table, and the client sees nothing of the insurer in it', async () => {
  const page = await written([...commands.compare!, '--html'], files);
  const json = await written([...commands.compare!, '--json'], files);
  const { present, covers } = JSON.parse(json) as CoverComparison;
  expect(page.match(/<table>/g)).toHaveLength(1);
  expect(page).toMatch(
    /<td class="text">Insured percentage<\/td><td class="number" data-heading="[^"]+">90%<\/td>/,
  );
  for (const { technicalPremium, losses } of [present, ...covers])
    for (const secret of [technicalPremium, losses?.insured, losses?.stressInsured])
      if (secret !== null && secret !== undefined) {
        expect(page).not.toContain(secret);
        expect(page).not.toContain(secret.replace(/\B(?=(\d{3})+\.)/g, ','));
      }
  const sheet = await written([...commands.compare!, '--html', '--for', 'underwriter'], files);
  expect(sheet).toContain('Technical');
});

const grouped = (amount: string) => amount.replace('-', '').replace(/\B(?=(\d{3})+\.)/g, ',');

test('DOC-8 advice for the client shows nothing of what an insurer expects to pay', async () => {
  const secrets = {
    offers: (json: OffersCompared) => json.offers.map(({ paid }) => paid),
    marginal: ({ added, contributions }: Marginal) => [
      ...[added.paid, added.tailValueAtRisk],
      ...contributions.flatMap(({ expected, tailValueAtRisk }) => [expected, tailValueAtRisk]),
    ],
    'as-if': ({ modelled }: AsIf) => [modelled?.paid],
  };
  for (const [name, of] of Object.entries(secrets)) {
    const json = JSON.parse(await written([...commands[name]!, '--json'], files)) as never;
    const page = await written([...commands[name]!, '--html'], files);
    const sheet = await written([...commands[name]!, '--html', '--for', 'underwriter'], files);
    const amounts = of(json).flatMap((one) => (one === null || one === undefined ? [] : [one]));
    expect(amounts.length, name).toBeGreaterThan(0);
    for (const secret of amounts) {
      expect(page).not.toContain(secret);
      expect(page, name).not.toContain(grouped(secret));
      expect(sheet, name).toContain(grouped(secret));
    }
  }
});

describe('DOC-10 the change between two quotes', () => {
  test.each(locales)('is told step by step to the cent in %s', async (locale) => {
    const text = await written([...commands.difference!, '--locale', locale], quotes);
    const { parts, total } = JSON.parse(
      await written([...commands.difference!, '--json'], quotes),
    ) as Extract<PremiumSplit, { status: 'split' }>;
    const cents = (amount: string) => Math.round(Number(amount) * 100);
    expect(parts.reduce((sum, { amount }) => sum + cents(amount), 0)).toBe(cents(total));
    for (const { amount } of parts.filter((part) => cents(part.amount) !== 0))
      expect(text.split(grouped(amount)).length, amount).toBeGreaterThan(2);
    expect(text).toContain(grouped(total));
    expect(text).toMatch(locale === 'en' ? /which (adds|takes off)/ : /由.*变为/);
  });

  test('says why there is none', async () => {
    const declined = (await command(['quote', '-', '--json'], { '-': read('declined.json') })).out;
    const found = await command(['difference', 'a.json', '-'], { ...quotes, '-': declined });
    expect(found.exitCode).toBe(3);
    expect(found.out).toContain('One of the two quotes has no price');
    for (const text of ['{"a": 1}', 'null', '[]', '{"status": "invalid"}']) {
      const wrong = await command(['difference', 'a.json', '-'], { ...quotes, '-': text });
      expect(wrong).toMatchObject({
        exitCode: 3,
        error: expect.stringMatching(/^- is not a quote/) as string,
      });
    }
  });
});

describe('DOC-9 what a page is verified against', () => {
  const sheet = written(['quote', '-', '--html', '--for', 'underwriter'], { '-': exporter });
  const argv = ['verify', 'page.html', '--quote', 'a.json'];
  const against = async (change: (page: string) => string, ...rest: string[]) =>
    command([...argv, ...rest], {
      ...{ ...files, ...quotes, 'page.html': change(await sheet) },
      ...{ 'other.json': later, 'book.json': read('books/debtor-matrix.json') },
    });

  test('is said: the page, the quote, or the submission quoted again', async () => {
    const same = (page: string) => page;
    const alone = await command(['verify', '-'], { '-': await sheet });
    expect(alone.out).toContain("found only against the insurer's own quote");
    expect((await against(same)).out).toContain('The quote was not made again');
    const requoted = await against(same, '--submission', 'submission.json');
    expect(requoted).toMatchObject({ exitCode: 0 });
    expect(requoted.out).toContain('by quoting the submission again');
    const other = await against(same, '--submission', 'other.json');
    expect(other).toMatchObject({ exitCode: 5 });
    expect(other.out).toContain('The submission is not the one');
    expect(other.out).toContain('The quote was not made again');
    const book = await against(same, '--submission', 'submission.json', '--book', 'book.json');
    expect(book.out).toContain('The rate book is not the one');
    expect(book.out).toContain('The quote was not made again');
    const stranger = await command(
      ['verify', 'page.html', '--quote', 'b.json', '--submission', 'submission.json'],
      { ...files, ...quotes, 'page.html': await sheet },
    );
    expect(stranger.exitCode).toBe(5);
    expect(stranger.out).toContain('It is a document of another quote');
    expect(stranger.out).not.toContain('by quoting the submission again');
    const empty = await against(() => '<p>CNY 1</p>');
    expect(empty).toMatchObject({ exitCode: 5 });
    expect(empty.out).toContain('Nothing could be compared');
    expect(empty.out).not.toContain('Checked');
    expect((await against(same, '--book', 'book.json')).error).toContain('--submission');
  });

  test('a picture, the style or the structure that was altered is found', async () => {
    for (const [change, said] of [
      [(page: string) => page.replace(/(<svg[^]*?<path d="M)/, '$11'), 'A picture is not'],
      [
        (page: string) => page.replace('</style>', '.total{display:none}</style>'),
        'beside its texts',
      ],
      [(page: string) => page.replace('<main>', '<main hidden>'), 'beside its texts'],
    ] as const) {
      const found = await against(change);
      expect(found.exitCode).toBe(5);
      expect(found.out).toContain(said);
    }
  });
});
