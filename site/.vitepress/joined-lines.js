// @ts-check
// Lines of a source are broken anywhere: where no side is of letters, Chinese is set on without a space between them.

const lastIsChinese = /[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef]$/;
const firstIsChinese = /^[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef]/;

/**
 * Takes the breaks of source lines within Chinese out of a page.
 * @param {import('vitepress').MarkdownRenderer} markdown
 */
export function withJoinedLines(markdown) {
  markdown.core.ruler.push('joined-lines', ({ tokens }) => {
    for (const token of tokens) if (token.children !== null) join(token.children);
  });
}

/** @param {readonly { type: string, content: string, hidden: boolean }[]} parts */
function join(parts) {
  parts.forEach((part, at) => {
    if (part.type !== 'softbreak') return;
    const before = parts.slice(0, at).findLast(({ content }) => content !== '')?.content ?? '';
    const after = parts.slice(at + 1).find(({ content }) => content !== '')?.content ?? '';
    if (!lastIsChinese.test(before) || !firstIsChinese.test(after)) return;
    part.type = 'text';
    part.content = '';
  });
}
