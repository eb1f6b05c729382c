import { ArgumentError } from 'trade-credit-pricing';
import { asIfDocument, marginalDocument, offersDocument } from 'trade-credit-pricing/document';
import { explainAsIf, explainMarginal, explainOffers } from 'trade-credit-pricing/explain';
import type { Issue } from 'trade-credit-pricing';
import {
  asIf,
  compareOffers,
  marginal,
  type MarginalChange,
  type Offer,
} from 'trade-credit-pricing/suggest';
import type { ReaderOptions } from './document-output.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import type { Io } from './io.js';
import { issueLines } from './issue-lines.js';
import { readJson } from './json-input.js';
import { pricingInput, type PricingOptions, withoutPrice } from './pricing-input.js';
import { writtenAdvice } from './written-advice.js';
import { onceFromInput } from './once-from-input.js';
import { ofArguments } from './list-issues.js';

/** Options of `trade-credit as-if`. */
export interface AsIfCommandOptions extends PricingOptions, ReaderOptions {
  readonly cover?: string;
}

/** Options of `trade-credit offers`. */
export interface OffersCommandOptions extends PricingOptions, ReaderOptions {
  readonly costOfCapital?: string;
}

/** Writes what the seller's own past losses would have been paid under a cover of today. */
export async function asIfCommand(
  file: string,
  options: AsIfCommandOptions,
  io: Io,
): Promise<ExitCode> {
  onceFromInput(file, options.book, options.cover);
  const input = await pricingInput(file, options, io);
  const cover = options.cover === undefined ? {} : { cover: await readJson(options.cover, io) };
  const result = asIf(input.parsed, input.book, cover as Parameters<typeof asIf>[2]);
  if (result.premium === null) return withoutPrice(input, options.locale, io);
  return writtenAdvice(result, options, {
    ...{ io, explain: () => explainAsIf(result, options.locale) },
    document: (request) => asIfDocument(result, request),
  });
}

/** Writes several insurers' offers side by side on the client's own losses. */
export async function offersCommand(
  [file, offers]: readonly [submission: string, offers: string],
  options: OffersCommandOptions,
  io: Io,
): Promise<ExitCode> {
  onceFromInput(file, offers, options.book);
  const { parsed, book } = await pricingInput(file, options, io);
  const held = (await readJson(offers, io)) as readonly Offer[];
  const { costOfCapital } = options;
  const result = told(() =>
    compareOffers(parsed, book, {
      offers: held,
      ...(costOfCapital !== undefined && { costOfCapital }),
    }),
  );
  if (result.status === 'invalid') return refused(result.issues, options, io);
  return writtenAdvice(result, options, {
    ...{ io, explain: () => explainOffers(result, options.locale) },
    document: (request) => offersDocument(result, request),
  });
}

/** Writes what one limit, order or buyer adds. */
export async function marginalCommand(
  [file, changes]: readonly [submission: string, changes: string],
  options: PricingOptions & ReaderOptions,
  io: Io,
): Promise<ExitCode> {
  onceFromInput(file, changes, options.book);
  const input = await pricingInput(file, options, io);
  const held = (await readJson(changes, io)) as MarginalChange;
  const result = marginal(input.parsed, input.book, { changes: held });
  if (result.status !== 'priced')
    return result.issues.length > 0
      ? refused(result.issues, options, io)
      : withoutPrice(input, options.locale, io);
  return writtenAdvice(result, options, {
    ...{ io, explain: () => explainMarginal(result, options.locale) },
    document: (request) => marginalDocument(result, request),
  });
}

function told<Value>(make: () => Value): Value {
  try {
    return make();
  } catch (error) {
    if (error instanceof ArgumentError) throw ofArguments(error);
    throw error;
  }
}

function refused(issues: readonly Issue[], { locale }: PricingOptions, io: Io): ExitCode {
  io.stderr([...issueLines(issues, locale), ''].join('\n'));
  return exitCodes.invalidInput;
}
