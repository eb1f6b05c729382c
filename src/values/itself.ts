/**
 * Hands back the record it is given, so that a class built on it can write a private name on a record made elsewhere. A
 * private name is the record's own: no copy has it, nobody sees it, and no table has to be walked when garbage is
 * collected. Each such class stands by itself: engines learn a private name by the one place that reads it.
 */
export const Itself = function (record: object): object {
  return record;
} as unknown as new (record: object) => object;
