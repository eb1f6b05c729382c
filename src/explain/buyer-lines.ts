import type { Format, Titled } from './format.js';
import type { FactsOf } from '../quoted/facts.js';

/** A buyer, or a group of alike buyers, as a step charged it. */
export interface ChargedBuyer {
  readonly buyer: string;
  readonly amount: string;
  readonly rate: string;
  /** Product of the factors; null where the step has none. */
  readonly factor: string | null;
  readonly premium: string;
  /** What was read on a level of any other code; null where nothing was. */
  readonly other: string | null;
}

const mostLines = 5;

/** The first buyers of a step, each written, and how many more there are; the facts hold them all. */
export function eachBuyer(
  lines: FactsOf['buyer-rate']['lines'],
  write: (line: ChargedBuyer) => string,
): { readonly shown: readonly string[]; readonly more: number } {
  const text = (line: object, name: string): string | null => {
    const fact = Object.hasOwn(line, name) ? (line as Record<string, unknown>)[name] : undefined;
    return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : null;
  };
  const shown = lines.slice(0, mostLines).map((line) =>
    write({
      buyer: text(line, 'buyer') ?? '',
      amount: text(line, 'amount') ?? '0',
      rate: text(line, 'rate') ?? '0',
      factor: text(line, 'factor'),
      premium: text(line, 'premium') ?? '0',
      other: text(line, 'other'),
    }),
  );
  return { shown, more: lines.length - shown.length };
}

/** An axis of a page in words: what the manual calls it and its level, where it does. */
export interface AxisInWords {
  readonly title: string;
  readonly value: string;
  readonly level: string;
  readonly other: boolean;
}

/** What a page was looked up by, axis by axis. */
export function eachAxis(axes: FactsOf['axes']['axes'], format: Format): readonly AxisInWords[] {
  return axes.map((axis) => {
    const of = (name: string): string => {
      const fact = Object.hasOwn(axis, name) ? axis[name] : undefined;
      return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '';
    };
    const title = (name: string): Titled => {
      const fact = Object.hasOwn(axis, name) ? axis[name] : undefined;
      return typeof fact === 'object' ? { title: fact } : {};
    };
    return {
      title: format.name(title('title'), of('measure')),
      value: of('value'),
      level: format.name(title('levelTitle'), of('level')),
      other: of('other') === 'yes',
    };
  });
}
