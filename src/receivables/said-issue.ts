import type { Issue } from '../values/issues.js';
import type { WholeText } from '../values/text.js';

/** An issue that carries its words in both languages. */
export interface SaidIssue extends Issue {
  readonly message: WholeText;
}
