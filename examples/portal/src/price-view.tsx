import { Figure } from './figure.js';
import { useAnswer } from './use-answer.js';
import type { ViewOf } from './views.js';
import { words } from './words.js';

/** The way of the premium: as a picture, and step by step with a sentence each. */
export function PriceView({ draft, price, locale }: ViewOf) {
  const text = words[locale];
  const waterfall = useAnswer('waterfall', { draft, locale });
  if (price === null || price.premium === null) return <p>{text.nothing}</p>;
  return (
    <>
      <dl className="figures">
        {price.figures.map(({ id, label, value }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Figure {...waterfall} locale={locale} />
      <details>
        <summary>{text.steps}</summary>
        <div className="wide" role="group" aria-label={text.steps} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{text.step}</th>
                <th scope="col" className="number">
                  {text.factor}
                </th>
                <th scope="col" className="number">
                  {text.change}
                </th>
                <th scope="col" className="number">
                  {text.after}
                </th>
              </tr>
            </thead>
            <tbody>
              {price.steps.map(({ title, operand, change, after, sentence }, index) => (
                <tr key={index}>
                  <th scope="row">
                    {title}
                    <small>{sentence}</small>
                  </th>
                  <td className="number">{operand}</td>
                  <td className="number">{change}</td>
                  <td className="number">{after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
