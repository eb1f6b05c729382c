import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  asIfDocument,
  comparisonDocument,
  differenceDocument,
  documentMarkdown,
  frontierDocument,
  type InsuredBusiness,
  offersDocument,
  quoteDocument,
  type ReaderDocument,
  suggestionsDocument,
} from '../../src/document/index.js';
import { casesOf } from '../support/runs.js';
import { compareCovers, parseSubmission, quote, textIn, threeMeasures } from '../../src/index.js';
import { referenceBook } from '../../src/reference-book.js';
import { asIf, compareOffers, structureFrontier, suggest } from '../../src/suggest.js';
import { lossCurve } from '../../src/pictures/index.js';
import { insuredBusiness } from '../support/answers.js';

const examples = ['minimal', 'exporter', 'small-business', 'us-exporter', 'political-risk'];

function example(name: string) {
  const parsed = parseSubmission(JSON.parse(readFileSync(`examples/${name}.json`, 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.submission;
}

/** Han characters and the marks between them. */
const han = '\\u4e00-\\u9fff，。：；、（）“”';

/** What a client would stumble over in a Chinese text; names and codes in Latin letters may stand apart. */
const stumbles: Readonly<Record<string, RegExp>> = {
  'a half-width mark between Chinese words': new RegExp(`[${han}][,;!?]|[${han}]: ?[${han}]`, 'u'),
  'a space beside a number': new RegExp(`[${han}] +[+-]?\\d|\\d%? +[${han}]`, 'u'),
  'a space between sentences': /[。；，：] +(?=[\u4e00-\u9fff“])/u,
  'two marks': /[，。、；：][，。、；：]/u,
  'a word twice with a colon': /([\u4e00-\u9fff]{2,})：\1/u,
  'two colons before a full stop': /：[^：。；，（“”\n]{1,14}：(?=[\u4e00-\u9fff])/u,
};

/** Lines as they are read: the marks of Markdown are no part of the text. */
function linesOf(document: ReaderDocument): string[] {
  return documentMarkdown(document)
    .split('\n')
    .flatMap((line) => line.split(/ ?\| ?|\*\*| – /))
    .map((line) => line.replaceAll(textIn(referenceBook.title, document.locale), ''))
    .map((line) => line.replaceAll(/\*\*|^[#>-]+ |^☐ /g, '').trim());
}

function expectClean(document: ReaderDocument): void {
  for (const line of linesOf(document))
    for (const [what, pattern] of Object.entries(stumbles))
      expect({ what, found: pattern.test(line) ? line : '' }).toEqual({ what, found: '' });
}

describe('WRD-13: a Chinese document reads without a stumble', () => {
  const locale = 'zh-CN';

  it.each(
    examples.flatMap((name) =>
      (['client', 'underwriter'] as const).map((reader) => ({ name, reader })),
    ),
  )('the quote of $name for the $reader', ({ name, reader }) => {
    const submission = example(name);
    const made = quote(submission, referenceBook);
    const measures = threeMeasures(submission, referenceBook);
    expectClean(
      quoteDocument(made, {
        ...{ for: reader, locale, pictures: true },
        business: insuredBusiness(submission, referenceBook) as InsuredBusiness,
        lossCurve: lossCurve(submission, referenceBook) as never,
        measures: measures as never,
      }),
    );
  });

  it.each(casesOf(['minimal', 'exporter'], 1))(
    'suggestions, covers and structures of %s',
    (name) => {
      const submission = example(name);
      const small = { maximumQuotes: 60 };
      const offers = [
        { id: 'a', rate: '0.0024', cover: { insuredPercentage: '90' } },
        { id: 'b', rate: '0.002', cover: { insuredPercentage: '80' }, limits: [] },
      ];
      const made = {
        suggestions: suggest(submission, referenceBook, small) as never,
        covers: compareCovers(submission, referenceBook, [
          { id: 'a', cover: { tier: 'small-business' } },
          { id: 'b', cover: { tier: 'standard' } },
        ]),
        structures: structureFrontier(submission, referenceBook, small) as never,
        losses: asIf(submission, referenceBook) as never,
        offers: compareOffers(submission, referenceBook, { offers }) as never,
      };
      for (const reader of ['client', 'underwriter'] as const) {
        const request = { for: reader, locale, pictures: true } as const;
        expectClean(suggestionsDocument(made.suggestions, request));
        expectClean(comparisonDocument(made.covers, request));
        expectClean(frontierDocument(made.structures, request));
        expectClean(asIfDocument(made.losses, request));
        expectClean(offersDocument(made.offers, request));
      }
    },
  );

  it('what changed a premium', () => {
    const [from, to] = ['exporter', 'us-exporter'].map((name) =>
      quote(example(name), referenceBook),
    ) as [ReturnType<typeof quote>, ReturnType<typeof quote>];
    expectClean(differenceDocument(from, { ...from, ...to }, { for: 'underwriter', locale }));
    expectClean(differenceDocument(from, from, { for: 'underwriter', locale }));
  });
});
