// Pages come from anywhere: each function looks at each sign once, whatever is opened and never closed.

/** Where the first text between two marks lies, from the first mark to behind the second; undefined where there is none. */
export function firstBetween(
  text: string,
  { open, close }: { readonly open: string; readonly close: string },
): { readonly from: number; readonly to: number; readonly inner: string } | undefined {
  const from = text.indexOf(open);
  const end = from < 0 ? -1 : text.indexOf(close, from + open.length);
  return end < 0
    ? undefined
    : { from, to: end + close.length, inner: text.slice(from + open.length, end) };
}

/** What stands before each closing mark that follows an opening one; what is not closed before the next opens is left out. */
export function eachBetween(text: string, open: string, close: string): readonly string[] {
  return text
    .split(open)
    .slice(1)
    .flatMap((piece) => {
      const end = piece.indexOf(close);
      return end < 0 ? [] : [piece.slice(0, end)];
    });
}

/** Texts between tags; a tag that never ends is text. */
export function textsBetweenTags(html: string): readonly string[] {
  const texts: string[] = [];
  let at = 0;
  for (;;) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? -1 : html.indexOf('>', open);
    if (end < 0) return [...texts, html.slice(at)];
    texts.push(html.slice(at, open));
    at = end + 1;
  }
}
