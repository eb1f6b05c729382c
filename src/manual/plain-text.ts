/** Characters that steer a display instead of standing for something: controls, and what turns the direction of text. */
const steering = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Text of a book on one line: blanks and line breaks become one blank, characters that steer a display are marked. */
export function plainText(text: string): string {
  return text.replace(/[\s\u2028\u2029]+/g, ' ').replace(steering, '\ufffd');
}
