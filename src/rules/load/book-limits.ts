/** What a rate book may measure at most: far beyond any real manual, and small enough to be checked while one waits. */
export const bookLimits = {
  /** Values in all, counting records and lists. */
  values: 100_000,
  /** Items of any list; rows of a page. */
  items: 10_000,
  pages: 250,
  /** Axes of a page. */
  axes: 3,
  steps: 200,
  tiers: 100,
  guidelines: 500,
  triggers: 100,
  questions: 500,
  references: 250,
  /** References one page, tier, guideline or trigger cites. */
  citations: 50,
  /** Bonuses and maluses of one book. */
  bonuses: 20,
  /** Steps to which amounts in other currencies are brought. */
  exchangeSteps: 9,
  /** Lines of one list of the advice, and values of one line. */
  adviceLines: 100,
  adviceValues: 100,
  cases: 1_000,
  /** Findings one case expects. */
  findings: 500,
} as const;
