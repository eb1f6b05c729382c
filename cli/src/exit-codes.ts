/** What the command line answers to the shell. Part of the public interface: scripts branch on these numbers. */
export const exitCodes = {
  /** A quote was written; it may be referred to an underwriter, which the quote itself says. */
  quoted: 0,
  /** A defect of this program. */
  unexpected: 1,
  /** An unknown command or option, or a file that cannot be read. */
  usage: 2,
  /** The submission, policy, observations or rate book is not valid: not JSON, too large, or refused with issues. */
  invalidInput: 3,
  /** The risk is declined; the findings say why. */
  declined: 4,
  /** A rate book was checked, and a price, a case or a claim of it does not hold. */
  failed: 5,
} as const;

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
