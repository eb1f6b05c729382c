import pc from 'picocolors';
import { reviewDocument } from 'trade-credit-pricing/document';
import { explainReview } from 'trade-credit-pricing/explain';
import { type Review, review } from 'trade-credit-pricing/review';
import {
  isDocument,
  type ReaderOptions,
  readerRequest,
  writeDocumentAs,
} from './document-output.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import type { Io } from './io.js';
import { readJson } from './json-input.js';
import { readObservations, readPolicy } from './policy-input.js';
import { withPolicySaid } from './policy-said.js';
import { rateBookOf } from './rate-book-input.js';
import { reviewPage } from './review-page.js';
import { writeResult } from './write-result.js';

/** Options of `trade-credit review`. */
export interface ReviewOptions extends ReaderOptions {
  readonly book?: string;
  readonly previous?: string;
  readonly locale: 'en' | 'zh-CN';
  readonly json?: boolean;
  readonly out?: string;
}

/** Longer lines are hard to read, shorter ones do not hold the tables. */
const [narrowest, widest] = [72, 100];

/** Reviews the policy in a file by the observations in another and writes what follows. */
export async function reviewCommand(
  [policyFile, observationsFile]: readonly [string, string],
  options: ReviewOptions,
  io: Io,
): Promise<ExitCode> {
  const { locale, json, previous: previousFile } = options;
  const book = await rateBookOf(options.book, locale, io);
  const policy = await readPolicy(policyFile, { io, locale });
  const observed = await readObservations(observationsFile, policy, { io, locale });
  const previous =
    previousFile === undefined ? null : ((await readJson(previousFile, io)) as Review);
  const made = review(policy, observed, book, { previous });
  if (!json && made.status !== 'invalid' && isDocument(options)) {
    const document = reviewDocument(made, readerRequest(options, locale));
    await writeDocumentAs(document, { options }, io);
    return exitCodes.quoted;
  }
  const text = json
    ? `${JSON.stringify(made, null, 2)}\n`
    : withPolicySaid(
        reviewPage(explainReview(made, locale), {
          coloured: io.isTTY && pc.isColorSupported,
          columns: Math.min(Math.max(io.columns ?? widest, narrowest), widest),
        }),
        policy,
        { io, locale },
      );
  if (made.status === 'reviewed' && options.out !== undefined)
    await writeResult(made, options.out, io);
  if (made.status === 'invalid') io.stderr(text);
  else io.stdout(text);
  return made.status === 'invalid' ? exitCodes.invalidInput : exitCodes.quoted;
}
