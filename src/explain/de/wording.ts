import { compareDecimals } from '../decimal-text.js';
import type { CountedPremium } from '../counted-premium.js';
import type { Format } from '../format.js';
import type { Effect } from '../language.js';
import type { FactsOf } from '../../quoted/facts.js';

const mostClasses = 4;

/** What a relativity does to the price, as a clause: `senkt den Preis um 6,6 % (×0,934)`. */
export function worth({ direction, size, operand, amount }: Effect): string {
  if (direction === 'none') return 'lässt den Preis unverändert';
  const verb = direction === 'raises' ? 'erhöht' : 'senkt';
  return `${verb} den Preis um ${size ?? amount} (×${operand})`;
}

/** The same at the end of a subordinate clause: `den Preis um 6,6 % senkt (×0,934)`. */
export function worthLast({ direction, size, operand, amount }: Effect): string {
  if (direction === 'none') return 'den Preis unverändert lässt';
  const verb = direction === 'raises' ? 'erhöht' : 'senkt';
  return `den Preis um ${size ?? amount} ${verb} (×${operand})`;
}

/** `1 Jahr`, `3 Jahre`. */
export function counted(count: string | number, one: string, many: string): string {
  return `${count} ${String(count) === '1' ? one : many}`;
}

/** Classes of buyers by falling share, each with its share and relativity; `say` writes their names. */
export function classList(
  classes: FactsOf['country']['classes'],
  format: Format,
  say: (name: string) => string = (name) => name,
): string {
  const shown = classes.slice(0, mostClasses).map((record) => {
    const name = format.name(record, record.class);
    return `${portion(record.share, format)} ${say(name)} (×${format.factor(record.relativity)})`;
  });
  const more = classes.length - mostClasses;
  return format.list(more > 0 ? [...shown, `${more} weitere`] : shown);
}

/** A share or a chance: no `0 %` for what is more than nothing, no `100 %` for what is less than all. */
export function portion(share: string, format: Format): string {
  if (less('0', share) && less(share, '0.0005')) return `weniger als ${format.percent('0.001')}`;
  if (less(share, '1') && !less(share, '0.9995')) return `mehr als ${format.percent('0.999')}`;
  return format.percent(share);
}

/** What a maximum liability is a multiple of. */
export function multipleOf({ multiple, share, premium }: CountedPremium): string {
  return `das ${multiple}-fache ${share === null ? '' : `von ${share} `}der Prämie vor Korridor, Mindestwerten und Rundung (${premium})`;
}

/** True when `left` is less than `right`. */
export function less(left: string, right: string): boolean {
  return compareDecimals(left, right) < 0;
}
