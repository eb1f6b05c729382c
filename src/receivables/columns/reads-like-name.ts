const words = /\p{L}{2,}[\s.,&+()-]+(?:\p{L}|$)/u;
const han = /\p{Script=Han}{2,}|[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,}/u;
const single = /^\p{L}[\p{L}'’.-]*\p{Ll}{2,}[\p{L}'’.-]*$/u;
const capitals = /^\p{Lu}{7,}$/u;

/**
 * True for a text that reads like the name of a company or a person: words, a capitalised word, Chinese. A number with
 * letters before it, `CUST-0001` or `K 12`, is an id.
 */
export function readsLikeName(text: string): boolean {
  if (text.length > 200 || /:\/\/|@/.test(text)) return false;
  if (/\d{3}/.test(text) && !words.test(text.replace(/\d+/g, ' ').trim())) return false;
  return words.test(text) || han.test(text) || single.test(text) || capitals.test(text);
}

/** True for a text that can be nothing but a name: several words of letters, or Chinese. */
export function isPlainlyName(text: string): boolean {
  if (text.length > 200 || /:\/\//.test(text)) return false;
  return han.test(text) || /\p{L}{2,}[^\p{L}\p{N}]*\s[^\p{L}\p{N}]*\p{L}{2,}/u.test(text);
}
