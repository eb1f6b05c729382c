import type { Path, WholeText } from './text.js';

/** Facts the words of a message are made of, by the name they have in its text. */
export type MessageFacts = Readonly<Record<string, string | number>>;

/** The text of a message with its facts in place of `{name}`. */
export function worded(text: string, facts: MessageFacts): string {
  return text.replace(/\{(\w+)\}/g, (_whole, name: string) => String(facts[name]));
}

/** An issue in the words of both languages. */
export function wordedIssue<Code extends string>(
  messages: Readonly<Record<Code, WholeText>>,
  { code, path, facts }: { code: Code; path: Path; facts: MessageFacts },
): { path: Path; code: Code; message: WholeText; facts: MessageFacts } {
  const { en, 'zh-CN': zh } = messages[code];
  return { path, code, message: { en: worded(en, facts), 'zh-CN': worded(zh, facts) }, facts };
}
