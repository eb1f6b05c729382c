import type { Issue, WholeText } from 'trade-credit-pricing';
import type { DeclaredRows } from './adjust-csv.js';
import { issueWordsIn } from './issue-lines.js';
import { refusedWith } from './refused.js';
import type { ToldStop } from './told-stop.js';
import { declarationWords } from './words/declaration-words.js';
import { headWords } from './words/head-words.js';

/** Declarations of a file. */
interface Declared {
  readonly file: string;
  readonly read: DeclaredRows;
}

/** Ends the command with what is wrong with declarations, each by its line or its path. */
export function declarationsRefused(issues: readonly Issue[], { file, read }: Declared): ToldStop {
  return refusedWith(headWords.notBilled(file), (locale) =>
    issues.map((issue) => `${placeOf(issue.path, read)[locale]}${issueWordsIn(locale).say(issue)}`),
  );
}

/** Where an issue lies: the line of a list of rows, or the path in a record. */
function placeOf(path: string, { lines }: DeclaredRows): WholeText {
  const [, at = '', field = ''] = /^(\/declarations\/\d+\/lines\/\d+)\/?(.*)$/.exec(path) ?? [];
  const line = lines.get(at);
  return line === undefined ? declarationWords.atPath(path) : declarationWords.atLine(line, field);
}
