import type { WholeText } from 'trade-credit-pricing';
import { exitCodes, type ExitCode } from './exit-codes.js';

/** Ends a command early; what is wrong is told in both languages to the person who typed it. */
export class ToldStop extends Error {
  constructor(
    readonly exitCode: ExitCode,
    readonly told: WholeText,
  ) {
    super(told.en);
  }
}

/** A file that is not what it should be. */
export function unreadable(told: WholeText): ToldStop {
  return new ToldStop(exitCodes.invalidInput, told);
}

/** An option that cannot be used. */
export function misused(told: WholeText): ToldStop {
  return new ToldStop(exitCodes.usage, told);
}
