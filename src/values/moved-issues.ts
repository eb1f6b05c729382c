import type { Issue, PatchOperation } from './issues.js';
import type { Path } from './text.js';

/**
 * Issues of a record as they stand in what holds it: where they lie, and where their fix writes, so that it can be applied
 * to what was handed in.
 */
export function movedIssues<Each extends Issue>(
  issues: readonly Each[],
  to: (path: Path) => Path,
): Each[] {
  return issues.map((issue) => {
    const moved = { ...issue, path: to(issue.path) };
    return issue.write === undefined
      ? moved
      : { ...moved, write: issue.write.map((fix) => movedFix(fix, to)) };
  });
}

function movedFix(fix: PatchOperation, to: (path: Path) => Path): PatchOperation {
  const moved = { ...fix, path: to(fix.path) };
  return fix.from === undefined ? moved : { ...moved, from: to(fix.from) };
}

/** Issues of a record that is a field of another. */
export function issuesBelow<Each extends Issue>(place: Path, issues: readonly Each[]): Each[] {
  return movedIssues(issues, (path) => place + path);
}
