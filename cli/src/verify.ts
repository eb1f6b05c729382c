import { type Command, Option } from 'commander';
import { parseSubmission, type Quote } from 'trade-credit-pricing';
import {
  carriedRecord,
  type DocumentFault,
  type DocumentVerification,
  type Requoting,
  verifyDocument,
} from 'trade-credit-pricing/document';
import manifest from '../package.json' with { type: 'json' };
import { drawnPictures } from './document-output.js';
import { exitCodes, type ExitCode, Stop } from './exit-codes.js';
import type { Io } from './io.js';
import { readJson } from './json-input.js';
import { rateBookOf } from './rate-book-input.js';

/** Options of `trade-credit verify`. */
interface VerifyOptions {
  readonly quote?: string;
  readonly submission?: string;
  readonly book?: string;
  readonly locale: 'en' | 'zh-CN';
  readonly json?: boolean;
}

/** Adds the command that tells whether a document was altered. */
export function addVerifyCommand(program: Command, io: Io, answer: (code: ExitCode) => void): void {
  program
    .command('verify')
    .description('whether a document of a quote was altered')
    .argument('<file>', 'HTML page written by quote --html; - reads standard input')
    .option(
      '--quote <file>',
      "the insurer's own quote as JSON, which alone finds a consistent forgery",
    )
    .option('--submission <file>', 'the submission, to quote again')
    .option('--book <file>', 'rate book to quote again with, instead of the reference edition')
    .addOption(
      new Option('--locale <locale>', 'language of the text')
        .choices(['en', 'zh-CN'])
        .default('en'),
    )
    .option('--json', 'write what was found as JSON')
    .action(async (file: string, options: VerifyOptions) => {
      answer(await verifyCommand(file, options, io));
    });
}

async function verifyCommand(
  file: string,
  { quote, locale, json, ...again }: VerifyOptions,
  io: Io,
): Promise<ExitCode> {
  if (quote === undefined && (again.submission !== undefined || again.book !== undefined))
    throw new Stop(exitCodes.usage, '--submission and --book quote again: give --quote as well');
  const html = file === '-' ? await io.stdin() : await io.readFile(file);
  const own = quote === undefined ? undefined : ((await readJson(quote, io)) as Quote);
  const requoting = await requotingOf(again, locale, io);
  const found = await withPictures(html, verifyDocument(html, own, requoting));
  io.stdout(json === true ? `${JSON.stringify(found, null, 2)}\n` : told(found, locale));
  return found.status === 'verified' ? exitCodes.quoted : exitCodes.failed;
}

/** What to quote again from; a book alone does not suffice. */
async function requotingOf(
  { submission, book }: Pick<VerifyOptions, 'submission' | 'book'>,
  locale: VerifyOptions['locale'],
  io: Io,
): Promise<Requoting | undefined> {
  if (submission === undefined && book === undefined) return undefined;
  if (submission === undefined)
    throw new Stop(
      exitCodes.usage,
      '--book quotes again, which needs the submission: give --submission as well',
    );
  return {
    submission: parseSubmission(await readJson(submission, io)),
    book: await rateBookOf(book, locale, io),
  };
}

/** Draws the pictures of a page of this version again: their data must give what stands in the page. */
async function withPictures(
  html: string,
  found: DocumentVerification,
): Promise<DocumentVerification> {
  const carried = carriedRecord(html);
  if (carried === undefined || found.status !== 'verified' || carried.drawn.size === 0)
    return found;
  if (!carried.document.foot.includes(manifest.version)) return found;
  const drawn = await drawnPictures(carried.document);
  const differing = [...carried.drawn].filter(([id, svg]) => drawn.get(id) !== svg);
  if (differing.length === 0) return found;
  const faults = differing.map(([at]) => ({ fault: 'picture-differs', at }) as const);
  return { ...found, status: 'differs', faults };
}

interface VerifyWords {
  readonly verified: string;
  readonly differs: string;
  readonly faults: Readonly<Record<DocumentFault, string>>;
  readonly checked: Readonly<Record<DocumentVerification['checked'], string>>;
  readonly unchecked: (titles: string) => string;
  readonly colon: string;
  readonly comma: string;
}

const words: Readonly<Record<VerifyOptions['locale'], VerifyWords>> = {
  en: {
    verified: 'Nothing was altered.',
    differs: 'The document was altered, or is not what it says.',
    faults: {
      'no-record':
        'It carries no data: it was not written by quote --html, or its data was taken out or damaged',
      'text-differs': 'A text is not what the data of the page says',
      'markup-differs': 'The page was changed beside its texts: its style or its structure',
      'picture-differs': 'A picture is not what the data of the page says',
      'other-book': 'The rate book is not the one the quote was made with',
      'other-submission': 'The submission is not the one the quote was made from',
      'quotes-differently': 'Quoting the submission again gives another quote, with the premium',
      'data-differs': 'A section does not follow from the quote',
      'digest-differs': 'The quote does not have the digest it states',
      'other-quote': 'It is a document of another quote than',
      'quote-does-not-replay': 'The price of the quote does not follow from its own steps',
    },
    checked: {
      itself:
        "Checked: the page against the data it carries. Who alters both alike is found only against the insurer's own quote: --quote.",
      quote:
        "Checked: the page against the data it carries, and both against the insurer's quote, its steps and its digest. The quote was not made again; with --submission it is.",
      requoted:
        "Checked: the page against the data it carries, both against the insurer's quote, its steps and its digest, and the quote by quoting the submission again.",
    },
    unchecked: (titles) => `Not part of the quote, and held by the page alone: ${titles}.`,
    colon: ': ',
    comma: ', ',
  },
  'zh-CN': {
    verified: '未发现改动。',
    differs: '该文件已被改动，或与其所称不符。',
    faults: {
      'no-record': '文件不含数据：并非由 quote --html 生成，或数据已被删除或损坏',
      'text-differs': '文字与页面所载数据不符',
      'markup-differs': '除文字外，页面的样式或结构已被改动',
      'picture-differs': '图表与页面所载数据不符',
      'other-book': '费率手册并非该报价所用者',
      'other-submission': '投保资料并非该报价所依据者',
      'quotes-differently': '重新报价的结果不同，其保险费为',
      'data-differs': '此部分与报价不符',
      'digest-differs': '报价与其所载摘要值不符',
      'other-quote': '该文件属于另一份报价，而非',
      'quote-does-not-replay': '报价的价格与其自身步骤不符',
    },
    checked: {
      itself:
        '已核对：页面与其所载数据。若两者被一致地改动，须与保险人留存的报价核对才能发现（--quote）。',
      quote:
        '已核对：页面与其所载数据，并与保险人的报价、计算步骤及摘要值核对。未重新报价；如需重新报价，请用 --submission。',
      requoted:
        '已核对：页面与其所载数据，并与保险人的报价、计算步骤及摘要值核对，且已按投保资料重新报价。',
    },
    unchecked: (titles) => `以下内容不属于报价本身，仅以页面为准：${titles}。`,
    colon: '：',
    comma: '、',
  },
};

function told(found: DocumentVerification, locale: VerifyOptions['locale']): string {
  const said = words[locale];
  const faults = found.faults.map(({ fault, at }) =>
    at === '' ? said.faults[fault] : `${said.faults[fault]}${said.colon}${at}`,
  );
  return [
    found.status === 'verified' ? said.verified : said.differs,
    ...faults,
    said.checked[found.checked],
    ...(found.checked !== 'itself' && found.unchecked.length > 0
      ? [said.unchecked(found.unchecked.join(said.comma))]
      : []),
    '',
  ].join('\n');
}
