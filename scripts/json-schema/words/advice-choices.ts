import { advised as english } from '../../../src/manual/en/advised.js';
import { advised as chinese } from '../../../src/manual/zh-cn/advised.js';
import type { Title, Words } from '../words.js';

type Names = Readonly<Record<string, string>>;

function titles(en: Names, zh: Names): Readonly<Record<string, Title>> {
  return Object.fromEntries(Object.keys(en).map((id) => [id, [en[id] ?? id, zh[id] ?? id]]));
}

/** What the lines of the advice of a book are called, as the manual calls them. */
export const adviceChoices: Words['choices'] = {
  LeverId: titles(english.levers, chinese.levers),
  StructureTerm: titles(english.structures, chinese.structures),
  AnswerInput: titles(english.answers, chinese.answers),
  AdvisedRule: titles(english.rules, chinese.rules),
};
