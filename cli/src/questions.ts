import { type ExplainedQuestions, explainQuestions, formatIn } from 'trade-credit-pricing/explain';
import { nextQuestions } from 'trade-credit-pricing/suggest';
import { exitCodes, type ExitCode } from './exit-codes.js';
import type { Io } from './io.js';
import { linesOf, pageLayout } from './page-layout.js';
import {
  columnsOf,
  isColoured,
  pricingInput,
  type PricingOptions,
  withoutPrice,
} from './pricing-input.js';
import { table } from './table.js';

/** Options of `trade-credit questions`. */
export type QuestionsOptions = PricingOptions;

/** Writes which missing answers the premium of the submission in `file` depends on most. */
export async function questionsCommand(
  file: string,
  options: QuestionsOptions,
  io: Io,
): Promise<ExitCode> {
  const input = await pricingInput(file, options, io);
  const result = nextQuestions(input.parsed, input.book);
  if (result.premium === null) return withoutPrice(input, options.locale, io);
  if (options.json) io.stdout(`${JSON.stringify(result, null, 2)}\n`);
  else io.stdout(page(explainQuestions(result, options.locale), io));
  return exitCodes.quoted;
}

function page(
  { title, summary, headings, questions, locale, currency }: ExplainedQuestions,
  io: Io,
): string {
  const { bold, sentence, reason } = pageLayout(columnsOf(io), isColoured(io));
  const format = formatIn(locale);
  const head = [
    format.headed(headings.question, currency),
    headings.lowest,
    headings.highest,
    headings.width,
  ];
  const rows = questions.map((one) => [one.title, one.lowest, one.highest, one.width]);
  const [heads = '', ...lines] = linesOf(table(head, rows, ['left', 'right', 'right', 'right']));
  return [
    bold(title),
    ...sentence(summary),
    ...(questions.length === 0 ? [] : ['', heads]),
    ...questions.flatMap(({ assumption, range, remedy, warnings }, index) => [
      lines[index] ?? '',
      ...reason(format.sentences([assumption, range, ...warnings, remedy])),
    ]),
    '',
  ].join('\n');
}
