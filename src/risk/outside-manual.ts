import type { Issue } from '../values/issues.js';
import { shown } from '../values/shown.js';
import type { Path } from '../values/text.js';
import { bookIssue, withFix } from './book-issues.js';

/** The manual has no rate for a value; `known` is what it has. What differs in case and blanks alone is what was meant. */
export function outsideManual(path: Path, value: string, known: readonly string[] = []): Issue {
  const issue = bookIssue(path, 'outside-manual', { value: shown(value), known });
  return withFix(
    issue,
    known.find((each) => plainKey(each) === plainKey(value)),
  );
}

function plainKey(key: string): string {
  return key.normalize('NFKC').toLowerCase().replace(/\s/g, '');
}
