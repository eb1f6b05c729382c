/** What the library says of fields the form does not show: nothing is wrong in silence. */
export function otherFaults(errors: object, shown: readonly string[]): string[] {
  return faultsIn(errors, '').flatMap(({ way, message }) => (shown.includes(way) ? [] : [message]));
}

interface Fault {
  readonly way: string;
  readonly message: string;
}

function faultsIn(held: unknown, way: string): Fault[] {
  if (typeof held !== 'object' || held === null || held instanceof Element) return [];
  const { message } = held as { readonly message?: unknown };
  const own = typeof message === 'string' ? [{ way, message }] : [];
  const below = Object.entries(held).filter(([name]) => name !== 'ref' && name !== 'types');
  return [
    ...own,
    ...below.flatMap(([name, value]) => faultsIn(value, way === '' ? name : `${way}.${name}`)),
  ];
}
