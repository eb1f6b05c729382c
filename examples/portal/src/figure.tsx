import type { Drawn, Locale } from './protocol.js';
import type { Answered } from './use-answer.js';
import { words } from './words.js';

/** A picture with what it shows in words; the drawing comes from the worker. */
export function Figure({
  answer,
  waiting,
  failed,
  locale,
}: Answered<Drawn> & { readonly locale: Locale }) {
  const text = words[locale];
  if (failed !== null)
    return (
      <p role="alert">
        {text.failed} {failed}
      </p>
    );
  if (answer === null) return <p aria-busy="true">{text.thinking}</p>;
  if (answer.svg === null) return <p>{answer.description}</p>;
  return (
    <figure aria-busy={waiting}>
      <div
        role="img"
        aria-label={answer.title}
        className="drawing"
        // Drawn by vega in the worker, which escapes every text of the data.
        dangerouslySetInnerHTML={{ __html: answer.svg }}
      />
      <figcaption>{answer.description}</figcaption>
    </figure>
  );
}
