import { ArgumentError } from 'trade-credit-pricing';
import { frontierDocument } from 'trade-credit-pricing/document';
import { explainFrontier } from 'trade-credit-pricing/explain';
import { structureFrontier } from 'trade-credit-pricing/suggest';
import type { ReaderOptions } from './document-output.js';
import { type ExitCode } from './exit-codes.js';
import type { Io } from './io.js';
import { pricingInput, type PricingOptions, withoutPrice } from './pricing-input.js';
import { writtenAdvice } from './written-advice.js';
import { ofArguments } from './list-issues.js';

/** Options of `trade-credit frontier`. */
export interface FrontierCommandOptions extends PricingOptions, ReaderOptions {
  readonly fees?: string;
  readonly costOfCapital?: string;
}

/** Writes which structure of cover costs what, and what it leaves to the seller. */
export async function frontierCommand(
  file: string,
  options: FrontierCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const input = await pricingInput(file, options, io);
  const result = frontierOf(input, options);
  if (result.premium === null) return withoutPrice(input, options.locale, io);
  return writtenAdvice(result, options, {
    ...{ io, explain: () => explainFrontier(result, options.locale) },
    document: (request) => frontierDocument(result, request),
  });
}

function frontierOf(
  { parsed, book }: Awaited<ReturnType<typeof pricingInput>>,
  { fees, costOfCapital }: FrontierCommandOptions,
) {
  try {
    return structureFrontier(parsed, book, {
      ...(fees !== undefined && { fees }),
      ...(costOfCapital !== undefined && { costOfCapital }),
    });
  } catch (error) {
    if (error instanceof ArgumentError) throw ofArguments(error);
    throw error;
  }
}
