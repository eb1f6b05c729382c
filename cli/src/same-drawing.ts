/** Every number, so that what stands between two is kept beside them. */
const number = /(-?\d+(?:\.\d+)?(?:e[-+]?\d+)?)/;
const tag = /<[^>]*>/;
/** Engines differ in the last digit of a logarithm, and so in where a point of a picture lies: by less than anyone sees. */
const unseen = 1e-9;

/** Whether two drawings are the same but for numbers of their marks that are a billionth of a pixel apart. */
export function isSameDrawing(one: string, other: string): boolean {
  if (one === other) return true;
  const [own, others] = [one.split(number), other.split(number)];
  return (
    own.length === others.length &&
    own.every((part, at) => isSamePart(part, others[at] ?? '', at % 2 === 1)) &&
    one.split(tag).join('<>') === other.split(tag).join('<>')
  );
}

function isSamePart(one: string, other: string, isNumber: boolean): boolean {
  if (one === other) return true;
  const isNear = Math.abs(Number(one) - Number(other)) <= unseen;
  return isNumber && isNear && isAsWritten(one) && isAsWritten(other);
}

/** False for other spellings of a number, which in a colour or a name are another one. */
function isAsWritten(text: string): boolean {
  return String(Number(text)) === text;
}
