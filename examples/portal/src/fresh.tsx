import type { ReactNode } from 'react';
import { FailureSaid } from './failure.js';
import type { Locale } from './protocol.js';
import type { Answered } from './use-answer.js';
import { words } from './words.js';

interface FreshOf<Answer> {
  readonly answered: Answered<Answer>;
  readonly locale: Locale;
  readonly children: (answer: NonNullable<Answer>) => ReactNode;
}

/** What was worked out, for as long as it answers what stands on the page; an older answer fades and cannot be used. */
export function Fresh<Answer>({ answered, locale, children }: FreshOf<Answer>) {
  const { answer, waiting, failed, again } = answered;
  const text = words[locale];
  if (failed !== null) return <FailureSaid {...{ failed, again, locale }} />;
  return (
    <div className="fresh" aria-busy={waiting}>
      {waiting && (
        <p className="working" role="status">
          {text.thinking}
        </p>
      )}
      {answer !== null && answer !== undefined ? (
        <div className={waiting ? 'stale' : undefined}>{children(answer)}</div>
      ) : (
        !waiting && <p>{text.nothing}</p>
      )}
    </div>
  );
}
