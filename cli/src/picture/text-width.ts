type Text = string | number | boolean | null | undefined;

/** A text as the renderer measures it. */
interface Measured {
  readonly fontSize?: number;
  readonly text?: Text;
}

/** Width of a text without a canvas to measure it on: Chinese characters are as wide as they are high. */
export function textWidth({ fontSize = 11, text: own }: Measured, text: Text = own): number {
  const signs = Array.from(String(text ?? ''));
  return signs.reduce((sum, sign) => sum + (sign > '\u2e7f' ? 1 : 0.56), 0) * fontSize;
}
