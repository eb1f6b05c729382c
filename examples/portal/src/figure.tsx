import type { Drawn } from './protocol.js';

/** A picture with what it shows in words; the drawing comes from the worker, as wide as its place. */
export function Figure({ title, description, svg }: Drawn) {
  if (svg === null) return <p>{description}</p>;
  return (
    <figure>
      <h3>{title}</h3>
      <div
        role="img"
        aria-label={title}
        className="drawing"
        // Drawn by vega in the worker, which escapes every text of the data.
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      <figcaption>{description}</figcaption>
    </figure>
  );
}
