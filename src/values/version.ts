/** Version of the library, recorded on every quote. A test keeps it equal to `package.json`. */
export const version = '0.1.0';

/** Whether a version of the library is later than another; false for what is none. */
export function isLater(made: string, own: string): boolean {
  const [one, other] = [numbersOf(made), numbersOf(own)];
  if (one === undefined || other === undefined) return false;
  const place = one.findIndex((number, at) => number !== other[at]);
  return place >= 0 && Number(one[place]) > Number(other[place]);
}

function numbersOf(text: string): readonly string[] | undefined {
  return /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?:[-+].{0,80})?$/.exec(text)?.slice(1, 4);
}
