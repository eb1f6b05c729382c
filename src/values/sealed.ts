import { Itself } from './itself.js';

class Sealed extends Itself {
  readonly #sealed = true;

  static isSealed(record: object): boolean {
    return #sealed in record && record.#sealed;
  }
}

/** Marks a quote made by this library, before it is frozen. */
export function sealed<Made extends object>(quote: Made): Made {
  new Sealed(quote);
  return quote;
}

/** True for a quote this library made: the very object, which is frozen. */
export function isSealed(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Sealed.isSealed(value);
}
