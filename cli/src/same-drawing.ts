const numbers = /-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/g;
/** Engines differ in the last digit of a logarithm, and so in where a point of a picture lies: by less than anyone sees. */
const unseen = 1e-6;

/** Whether two drawings are the same but for numbers that are a millionth of a pixel apart. */
export function isSameDrawing(one: string, other: string): boolean {
  if (one === other) return true;
  const [own, others] = [one.match(numbers) ?? [], other.match(numbers) ?? []];
  return (
    own.length === others.length &&
    one.replace(numbers, '#') === other.replace(numbers, '#') &&
    own.every((text, at) => Math.abs(Number(text) - Number(others[at])) <= unseen)
  );
}
