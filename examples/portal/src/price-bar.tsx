import type { Locale, Priced } from './protocol.js';
import type { Answered } from './use-answer.js';
import { words } from './words.js';

interface PriceOf {
  readonly price: Answered<Priced>;
  readonly locale: Locale;
}

const besideIt = ['rate', 'minimum-premium'];

/** The premium, in sight wherever one reads; while another is worked out, the one before is gone. */
export function PriceBar({ price: { answer, waiting, failed }, locale }: PriceOf) {
  const text = words[locale];
  const status = waiting ? 'waiting' : failed !== null ? 'failed' : (answer?.status ?? 'waiting');
  const figures = answer?.figures.filter(({ id }) => besideIt.includes(id)) ?? [];
  return (
    <section className={`price ${status}`} aria-busy={waiting}>
      <h2>{text.premium}</h2>
      <p className="figure" role="status">
        <output>
          {waiting
            ? text.pricing
            : failed !== null
              ? text.noPrice
              : (answer?.premium ?? text.noPrice)}
        </output>
      </p>
      <p className="beside">
        <span className="status">{text.statuses[status]}</span>
        {!waiting &&
          figures.map(({ id, label, value }) => (
            <span key={id}>
              {label} <b>{value}</b>
            </span>
          ))}
      </p>
    </section>
  );
}
