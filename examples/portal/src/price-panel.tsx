import type { Locale, Priced } from './protocol.js';
import type { Answered } from './use-answer.js';
import { words } from './words.js';

/** The price and what stands in its way, said as it changes. */
export function PricePanel({
  price: { answer, waiting, failed },
  locale,
}: {
  readonly price: Answered<Priced>;
  readonly locale: Locale;
}) {
  const text = words[locale];
  return (
    <section className={`price ${answer?.status ?? ''}`} aria-busy={waiting}>
      <h2>{text.premium}</h2>
      <p className="figure" role="status">
        <output>{answer?.premium ?? (waiting ? text.pricing : text.noPrice)}</output>
      </p>
      {failed !== null && (
        <p role="alert">
          {text.failed} {failed}
        </p>
      )}
      {answer?.premium !== null &&
        answer?.summary.map((sentence) => <p key={sentence}>{sentence}</p>)}
      {answer !== null && answer.issues.length > 0 && (
        <>
          <h3>{text.toMend}</h3>
          <ul className="issues">
            {answer.issues.map(({ path, message }) => (
              <li key={path + message}>
                <code>{path}</code> {message}
              </li>
            ))}
          </ul>
        </>
      )}
      {answer !== null && answer.findings.length > 0 && (
        <details open={answer.premium === null}>
          <summary>
            {text.findings} ({answer.findings.length})
          </summary>
          <ul className="findings">
            {answer.findings.map(({ title, severity, sentence, remedy }) => (
              <li key={title + sentence}>
                <strong>{title}</strong> <span className="tag">{severity}</span>
                <br />
                {sentence} {remedy}
              </li>
            ))}
          </ul>
        </details>
      )}
      {answer?.notice && <p className="notice">{answer.notice}</p>}
    </section>
  );
}
