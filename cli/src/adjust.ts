import { adjustPremium, type Declarations } from 'trade-credit-pricing/adjustment';
import { adjustmentDocument } from 'trade-credit-pricing/document';
import { parsePolicy } from 'trade-credit-pricing/policy';
import { declarationsFromCsv, type DeclaredRows } from './adjust-csv.js';
import { adjustmentPage } from './adjust-page.js';
import {
  isDocument,
  type ReaderOptions,
  readerRequest,
  writeDocumentAs,
} from './document-output.js';
import { type ExitCode, exitCodes, Stop } from './exit-codes.js';
import type { Io } from './io.js';
import { issueWordsIn } from './issue-lines.js';
import { parseJson } from './json-input.js';
import { readPolicy } from './policy-input.js';
import { inLocale, misused } from './told-stop.js';

/** Options of `trade-credit adjust`. */
export interface AdjustOptions extends ReaderOptions {
  readonly declaredOn?: string;
  readonly clean?: boolean;
  readonly renewed?: boolean;
  readonly cancelledOn?: string;
  readonly cancelledBy?: 'policyholder' | 'insurer';
  readonly locale: 'en' | 'zh-CN';
  readonly json?: boolean;
}

/** Bills the declarations in a file under the policy in another, and tells the final premium once all is declared. */
export function adjustCommand(
  files: readonly [policy: string, declarations: string],
  options: AdjustOptions,
  io: Io,
): Promise<ExitCode> {
  return inLocale(options.locale, () => adjusted(files, options, io));
}

async function adjusted(
  [policyFile, file]: readonly [string, string],
  options: AdjustOptions,
  io: Io,
): Promise<ExitCode> {
  const { locale, json } = options;
  if (policyFile === '-' && file === '-')
    throw misused(
      'standard input holds one of the files, not both',
      '标准输入只能提供其中一个文件，不能同时提供两个',
    );
  const policy = await readPolicy(policyFile, { io, locale });
  const read = await readDeclarations(file, options, io);
  const declarations = { ...read.declarations, ...stated(options) } as unknown as Declarations;
  const made = adjustPremium(parsePolicy(policy), declarations);
  if (made.status === 'invalid') {
    const words = issueWordsIn(locale);
    const lines = made.issues.map(
      (issue) => `${placeOf(issue.path, read, locale)}${words.say(issue)}`,
    );
    const name = file === '-' ? { en: 'standard input', 'zh-CN': '标准输入' }[locale] : file;
    const head = locale === 'en' ? `${name} cannot be billed on:` : `${name}不能据以结算：`;
    throw new Stop(exitCodes.invalidInput, [head, ...lines].join('\n'));
  }
  if (!json && isDocument(options)) {
    const document = adjustmentDocument(made, readerRequest(options, locale));
    await writeDocumentAs(document, { options }, io);
    return exitCodes.quoted;
  }
  io.stdout(json ? `${JSON.stringify(made, null, 2)}\n` : adjustmentPage(made, locale, io));
  return exitCodes.quoted;
}

/** JSON begins with a brace; anything else is rows. */
async function readDeclarations(
  file: string,
  { declaredOn }: AdjustOptions,
  io: Io,
): Promise<DeclaredRows> {
  const text = file === '-' ? await io.stdin() : await io.readFile(file);
  const name =
    file === '-' ? { en: 'standard input', 'zh-CN': '标准输入' } : { en: file, 'zh-CN': file };
  if (text.trim() !== '' && !/^\s*[{[]/.test(text))
    return declarationsFromCsv(text, file, declaredOn);
  const declarations = parseJson(text, name) as Readonly<Record<string, unknown>>;
  return { declarations, lines: new Map() };
}

/** What the options state beside the file. */
function stated(options: AdjustOptions): Partial<Declarations> {
  const { clean, renewed, cancelledOn, cancelledBy } = options;
  if ((cancelledOn === undefined) !== (cancelledBy === undefined))
    throw misused(
      '--cancelled-on and --cancelled-by go together: give both',
      '--cancelled-on 与 --cancelled-by 须同时填写',
    );
  return {
    ...(clean === true && { experience: { statement: 'clean' } as const }),
    ...(renewed === true && { renewal: 'renewed' as const }),
    ...(cancelledOn !== undefined &&
      cancelledBy !== undefined && { cancellation: { on: cancelledOn, by: cancelledBy } }),
  };
}

/** Where an issue lies: the line of a list of rows, or the path in a record. */
function placeOf(path: string, { lines }: DeclaredRows, locale: 'en' | 'zh-CN'): string {
  const [, at = '', field = ''] = /^(\/declarations\/\d+\/lines\/\d+)\/?(.*)$/.exec(path) ?? [];
  const line = lines.get(at);
  if (line === undefined) return path === '' ? '' : `${path}: `;
  return locale === 'en'
    ? `line ${line}${field === '' ? '' : `, ${field}`}: `
    : `第${line}行${field === '' ? '' : `（${field}）`}：`;
}
