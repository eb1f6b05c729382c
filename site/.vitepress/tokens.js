// @ts-check
/**
 * The terms of a text: words, and of Chinese each character and each pair of neighbours, so that a word is found inside a
 * sentence. It is sent to the page as it stands here, so it may refer to nothing outside.
 * @param {string} text
 * @returns {string[]}
 */
export function tokens(text) {
  return text
    .toLowerCase()
    .split(/[^\p{Letter}\p{Number}]+/u)
    .flatMap((part) => part.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [])
    .flatMap((part) => {
      if (!/\p{Script=Han}/u.test(part)) return [part];
      const characters = [...part];
      const pairs = characters
        .slice(1)
        .map((character, index) => `${characters[index] ?? ''}${character}`);
      return characters.length === 1 ? characters : pairs;
    });
}
