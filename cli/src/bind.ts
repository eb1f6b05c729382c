import { parseSubmission, quote } from 'trade-credit-pricing';
import { explain } from 'trade-credit-pricing/explain';
import { policyFrom } from 'trade-credit-pricing/policy';
import { type ExitCode, exitCodes, Stop } from './exit-codes.js';
import type { Io } from './io.js';
import { readJson } from './json-input.js';
import { policyOr } from './policy-input.js';
import { rateBookOf } from './rate-book-input.js';

/** Options of `trade-credit bind`. */
export interface BindOptions {
  readonly book?: string;
  readonly locale: 'en' | 'zh-CN';
  readonly number?: string;
  readonly on?: string;
  readonly surcharge?: boolean;
  readonly out?: string;
}

/** Quotes the submission in `file` and writes the policy it becomes when the offer is accepted. */
export async function bindCommand(file: string, options: BindOptions, io: Io): Promise<ExitCode> {
  const { locale, number, on, surcharge, out } = options;
  const book = await rateBookOf(options.book, locale, io);
  const submission = parseSubmission(await readJson(file, io));
  const offer = quote(submission, book);
  if (offer.status === 'invalid' || offer.status === 'declined') {
    const { summary, issues, findings } = explain(offer, locale);
    const told = [
      ...issues.map(({ path, message }) => `${path}: ${message}`),
      ...findings.map(({ sentence }) => sentence),
    ];
    io.stderr(`${[...summary, ...told].join('\n')}\n`);
    return offer.status === 'declined' ? exitCodes.declined : exitCodes.invalidInput;
  }
  const policy = policyOr(file, () =>
    policyFrom(offer, {
      submission,
      ...(on !== undefined && { boundOn: on }),
      ...(number !== undefined && { policyNumber: number }),
      midTermSurcharge: surcharge === true,
    }),
  );
  await write(`${JSON.stringify(policy, null, 2)}\n`, out, io);
  return exitCodes.quoted;
}

async function write(text: string, file: string | undefined, io: Io): Promise<void> {
  if (file === undefined) {
    io.stdout(text);
    return;
  }
  if (io.writeFile === undefined) throw new Stop(exitCodes.usage, `cannot write ${file}`);
  await io.writeFile(file, text);
}
