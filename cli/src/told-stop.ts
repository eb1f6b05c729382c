import type { WholeText } from 'trade-credit-pricing';
import { exitCodes, Stop, type ExitCode } from './exit-codes.js';

/** Ends a command early; what is wrong can be told in both languages. */
export class ToldStop extends Stop {
  constructor(
    exitCode: ExitCode,
    readonly told: WholeText,
  ) {
    super(exitCode, told.en);
  }
}

/** A file that is not what it should be. */
export function unreadable(en: string, chinese: string): ToldStop {
  return new ToldStop(exitCodes.invalidInput, { en, 'zh-CN': chinese });
}

/** An option that cannot be used. */
export function misused(en: string, chinese: string): ToldStop {
  return new ToldStop(exitCodes.usage, { en, 'zh-CN': chinese });
}

/** Runs a command; what ends it early is told in the language asked for. */
export async function inLocale<Result>(
  locale: keyof WholeText,
  step: () => Promise<Result>,
): Promise<Result> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof ToldStop)) throw error;
    throw new Stop(error.exitCode, error.told[locale]);
  }
}
