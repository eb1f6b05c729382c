import type { Locale } from './protocol.js';
import type { Failure } from './use-answer.js';
import { words } from './words.js';

interface FailureOf {
  readonly failed: Failure;
  readonly again: () => void;
  readonly locale: Locale;
}

/** Why something could not be worked out, and another try. */
export function FailureSaid({ failed: { code, detail }, again, locale }: FailureOf) {
  const text = words[locale];
  return (
    <div role="alert" className="failure">
      <p>{text.failures[code]}</p>
      {detail !== '' && <p className="detail">{detail}</p>}
      <button type="button" className="quiet" onClick={again}>
        {text.again}
      </button>
    </div>
  );
}
