import { explainFrontier } from 'trade-credit-pricing/explain';
import { structureFrontier } from 'trade-credit-pricing/suggest';
import { advicePage } from './advice-page.js';
import { exitCodes, type ExitCode, Stop } from './exit-codes.js';
import type { Io } from './io.js';
import {
  columnsOf,
  isColoured,
  pricingInput,
  type PricingOptions,
  withoutPrice,
} from './pricing-input.js';

/** Options of `trade-credit frontier`. */
export interface FrontierCommandOptions extends PricingOptions {
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
  if (options.json) io.stdout(`${JSON.stringify(result, null, 2)}\n`);
  else
    io.stdout(
      advicePage(explainFrontier(result, options.locale), {
        coloured: isColoured(io),
        columns: columnsOf(io),
      }),
    );
  return exitCodes.quoted;
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
    if (error instanceof RangeError) throw new Stop(exitCodes.usage, error.message);
    throw error;
  }
}
