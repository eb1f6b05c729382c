import { ArgumentError } from 'trade-credit-pricing';
import { suggestionsDocument } from 'trade-credit-pricing/document';
import { explainSuggestions } from 'trade-credit-pricing/explain';
import {
  type Retention,
  suggest,
  type SuggestOptions as LibraryOptions,
  type Target,
} from 'trade-credit-pricing/suggest';
import {
  isDocument,
  type ReaderOptions,
  readerRequest,
  writeDocumentAs,
} from './document-output.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import type { Io } from './io.js';
import {
  columnsOf,
  isColoured,
  pricingInput,
  type PricingOptions,
  withoutPrice,
} from './pricing-input.js';
import { advice } from './advice.js';
import { misused } from './told-stop.js';
import { ofArguments } from './list-issues.js';
import { optionWords } from './words/option-words.js';

/** Options of `trade-credit suggest`. */
export interface SuggestOptions extends PricingOptions, ReaderOptions {
  readonly targetRate?: string;
  readonly targetPremium?: string;
  readonly budget?: string;
  readonly retentionExpected?: string;
  readonly retentionStress?: string;
  readonly minimumInsured?: string;
  readonly all?: boolean;
}

/** Writes what would lower the premium of the submission in `file`. */
export async function suggestCommand(
  file: string,
  options: SuggestOptions,
  io: Io,
): Promise<ExitCode> {
  const wanted = libraryOptions(options);
  const input = await pricingInput(file, options, io);
  const result = suggestions(input, wanted);
  if (result.premium === null) return withoutPrice(input, options.locale, io);
  if (options.json) io.stdout(`${JSON.stringify(result, null, 2)}\n`);
  else if (isDocument(options)) {
    const document = suggestionsDocument(result, readerRequest(options, options.locale));
    await writeDocumentAs(document, { options }, io);
  } else
    io.stdout(
      advice(explainSuggestions(result, options.locale), {
        coloured: isColoured(io),
        columns: columnsOf(io),
        all: options.all ?? false,
      }),
    );
  return exitCodes.quoted;
}

function suggestions(
  { parsed, book }: Awaited<ReturnType<typeof pricingInput>>,
  options: LibraryOptions,
) {
  try {
    return suggest(parsed, book, options);
  } catch (error) {
    if (error instanceof ArgumentError) throw ofArguments(error);
    throw error;
  }
}

function libraryOptions(options: SuggestOptions): LibraryOptions {
  const target = targetOf(options);
  const retention = retentionOf(options);
  const { budget } = options;
  return {
    ...(target && { target }),
    ...(retention && { retention }),
    ...(budget !== undefined && { effortBudget: Number(budget) }),
  };
}

function targetOf({ targetRate, targetPremium }: SuggestOptions): Target | undefined {
  if (targetRate !== undefined && targetPremium !== undefined)
    throw misused(optionWords.oneTarget());
  if (targetRate !== undefined) return { rate: targetRate };
  return targetPremium === undefined ? undefined : { premium: targetPremium };
}

function retentionOf(options: SuggestOptions): Retention | undefined {
  const { retentionExpected, retentionStress, minimumInsured } = options;
  if ([retentionExpected, retentionStress, minimumInsured].every((one) => one === undefined))
    return undefined;
  if (retentionExpected === undefined || retentionStress === undefined)
    throw misused(optionWords.wholeRetention());
  return {
    expected: retentionExpected,
    stress: retentionStress,
    minimumInsuredPercentage: minimumInsured ?? '0',
  };
}
