import { type Issue, pricer, type Quote, quote, type SubmissionResult } from 'trade-credit-pricing';
import { type Binding, policyFrom } from 'trade-credit-pricing/policy';
import { withoutPrice } from './covered-quote.js';
import { issueLines } from './issue-lines.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import type { Io } from './io.js';
import { readJson } from './json-input.js';
import { policySaid } from './policy-said.js';
import { rateBookOf } from './rate-book-input.js';
import { writeResult } from './write-result.js';
import { submissionIn } from './submission-input.js';
import { refusedWith } from './refused.js';
import { misused, type ToldStop, unreadable } from './told-stop.js';
import { coverWords } from './words/cover-words.js';
import { headWords } from './words/head-words.js';
import { fileWords } from './words/file-words.js';
import { optionWords } from './words/option-words.js';

/** Options of `trade-credit bind`. */
export interface BindOptions {
  readonly book?: string;
  readonly locale: 'en' | 'zh-CN';
  readonly quote?: string;
  readonly number?: string;
  readonly on?: string;
  readonly approvedBy?: string;
  readonly authority?: string;
  readonly condition?: readonly string[];
  readonly surcharge?: boolean;
  readonly terms?: string;
  readonly out?: string;
}

/** Quotes the submission in `file`, or takes the stored quote, and writes the policy it becomes. */
export async function bindCommand(file: string, options: BindOptions, io: Io): Promise<ExitCode> {
  const { locale, out } = options;
  const book = await rateBookOf(options.book, locale, io);
  const submission = await submissionIn(file, io);
  const stored = options.quote === undefined ? null : await readJson(options.quote, io);
  const offer = (stored as Quote | null) ?? quote(submission, book);
  if (stored === null && offer.premium === null) throw withoutPrice(offer, file);
  const binding = await bindingOf(submission, { options, io });
  const made = policyFrom(offer, binding, { pricer: pricer(book) });
  if (made.status === 'refused') throw notBound(options.quote ?? file, made.issues);
  await writeResult(made.policy, out, io);
  if (out !== undefined) io.stdout(policySaid(made.policy, { io, locale }));
  return exitCodes.quoted;
}

/** What stands against binding, and how to approve a referred quote here. */
function notBound(file: string, issues: readonly Issue[]): ToldStop {
  const isUnapproved = issues.some(({ code }) => code === 'approval-missing');
  const how = coverWords.howToApprove('--approved-by NAME --authority LEVEL');
  return refusedWith(headWords.notBound(file), (locale) => [
    ...issueLines(issues, locale),
    ...(isUnapproved ? [how[locale]] : []),
  ]);
}

/** What was agreed: the options, and the file of terms, whose fields the options take the place of. */
async function bindingOf(
  submission: SubmissionResult,
  { options, io }: { readonly options: BindOptions; readonly io: Io },
): Promise<Binding> {
  const { number, on, surcharge, terms } = options;
  const given = terms === undefined ? {} : await readTerms(terms, io);
  return {
    ...given,
    ...(on !== undefined && { boundOn: on }),
    ...(number !== undefined && { policyNumber: number }),
    ...(surcharge === true && { midTermSurcharge: true }),
    ...approvalOf(submission, options),
    submission,
  };
}

async function readTerms(file: string, io: Io): Promise<Partial<Binding>> {
  const terms = await readJson(file, io);
  if (typeof terms === 'object' && terms !== null && !Array.isArray(terms)) return terms;
  throw unreadable(fileWords.noTerms(file));
}

/** The approval on the command line, given on the day of acceptance. */
function approvalOf(
  read: SubmissionResult,
  { approvedBy, authority, condition, on }: BindOptions,
): Pick<Binding, 'approval'> {
  if (approvedBy === undefined && authority === undefined) return {};
  if (approvedBy === undefined || authority === undefined) throw misused(optionWords.approval());
  const day = on ?? (read.ok ? read.submission.asOf : '');
  return {
    approval: { by: approvedBy, authority, on: day, ...(condition && { conditions: condition }) },
  };
}
