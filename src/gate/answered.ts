import { ArgumentError } from '../values/argument-error.js';
import type { Issue } from '../values/issues.js';

/** What is answered for data that a function cannot work on. */
export interface InvalidData {
  readonly status: 'invalid';
  /** What is wrong and where: a path begins with the name of the argument. */
  readonly issues: readonly Issue[];
}

/** Arguments that are no data: what is wrong with them is the caller's program, and thrown. */
const ofTheCall = ['options', 'book', 'locale'] as const;

/**
 * What the work makes; where the data it was given cannot be worked on, what is wrong with it.
 *
 * @throws ArgumentError for a book nobody loaded and for arguments of the call, which are named in `thrown`.
 */
export function answered<Made>(
  work: () => Made,
  thrown: readonly string[] = ofTheCall,
): Made | InvalidData {
  const issues = issuesOfData(work, thrown);
  return 'made' in issues ? issues.made : { status: 'invalid', ...issues };
}

/** The same for what reads a record: refused are its issues. */
export function answeredReading<Made>(
  work: () => Made,
  thrown: readonly string[] = ofTheCall,
): Made | { readonly ok: false; readonly issues: readonly Issue[] } {
  const issues = issuesOfData(work, thrown);
  return 'made' in issues ? issues.made : { ok: false, ...issues };
}

function issuesOfData<Made>(
  work: () => Made,
  thrown: readonly string[],
): { readonly made: Made } | { readonly issues: readonly Issue[] } {
  try {
    return { made: work() };
  } catch (cause) {
    if (!(cause instanceof ArgumentError) || isOfTheCall(cause, thrown)) throw cause;
    return { issues: cause.issues };
  }
}

function isOfTheCall({ issues }: ArgumentError, thrown: readonly string[]): boolean {
  return issues.some(
    ({ code, path }) =>
      code === 'not-loaded' || thrown.some((name) => `${path}/`.startsWith(`/${name}/`)),
  );
}
