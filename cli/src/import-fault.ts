import type { Text } from 'trade-credit-pricing';
import { exitCodes, Stop, type ExitCode } from './exit-codes.js';

/** Ends an import early; what is wrong can be told in the language of the report. */
export class ImportFault extends Stop {
  constructor(
    exitCode: ExitCode,
    readonly told: Text,
  ) {
    super(exitCode, told.en);
  }
}

/** A file that is not what it should be. */
export function unreadable(en: string, chinese: string): ImportFault {
  return new ImportFault(exitCodes.invalidInput, { en, 'zh-CN': chinese });
}

/** An option that cannot be used. */
export function misused(en: string, chinese: string): ImportFault {
  return new ImportFault(exitCodes.usage, { en, 'zh-CN': chinese });
}

/** Runs a step of an import; its fault ends the command with a message in the language asked for. */
export async function inLocale<Result>(
  locale: keyof Text,
  step: () => Promise<Result>,
): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof ImportFault)) throw error;
    throw new Stop(error.exitCode, error.told[locale]);
  }
}
