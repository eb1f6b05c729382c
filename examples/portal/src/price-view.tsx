import { Figure } from './figure.js';
import { Fresh } from './fresh.js';
import type { Priced } from './protocol.js';
import { useAnswer } from './use-answer.js';
import { useWidth } from './use-width.js';
import type { ViewOf } from './views.js';
import { words } from './words.js';

/** The way of the premium: as a picture, and step by step with a sentence each. */
export function PriceView({ draft, price, locale }: ViewOf) {
  const { at, width } = useWidth();
  return (
    <div ref={at}>
      <Fresh answered={price} locale={locale}>
        {(priced) =>
          priced.premium === null ? (
            <p>{words[locale].nothing}</p>
          ) : (
            <>
              <dl className="figures">
                {priced.figures.map(({ id, label, value }) => (
                  <div key={id}>
                    <dt>{label}</dt>
                    <dd>{value}</dd>
                  </div>
                ))}
              </dl>
              {width > 0 && <Waterfall {...{ draft, locale, width }} />}
              <Steps steps={priced.steps} locale={locale} />
            </>
          )
        }
      </Fresh>
    </div>
  );
}

function Waterfall(asked: Pick<ViewOf, 'draft' | 'locale'> & { readonly width: number }) {
  const waterfall = useAnswer('waterfall', asked);
  return (
    <Fresh answered={waterfall} locale={asked.locale}>
      {(picture) => <Figure {...picture} />}
    </Fresh>
  );
}

function Steps({ steps, locale }: Pick<Priced, 'steps'> & Pick<ViewOf, 'locale'>) {
  const text = words[locale];
  return (
    <details>
      <summary>{text.steps}</summary>
      <ol className="steps">
        {steps.map(({ title, operand, change, after, sentence }, index) => (
          <li key={index}>
            <h3>{title}</h3>
            <p>{sentence}</p>
            <dl>
              {[
                [text.factor, operand],
                [text.change, change],
                [text.after, after],
              ].map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </details>
  );
}
