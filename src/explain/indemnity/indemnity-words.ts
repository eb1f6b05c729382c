import { given } from '../../gate/given.js';
import type { IssueWords } from '../../values/issues.js';
import { type IndemnityLanguage, isNothing, type Write } from './indemnity-language.js';
import type {
  IndemnifiedLoss,
  IndemnityStage,
  RemainingCover,
  StatedIndemnity,
} from '../../indemnity/indemnity-record.js';
import { formatFor } from '../format.js';

/** A sentence or two about a part of an indemnity. */
export interface IndemnityWords {
  /**
   * What they speak of: `order`, `loss/<number>`, `loss/<number>/<term>`, `loss/<number>/paid`,
   * `loss/<number>/recoveries`, `loss/<number>/settlement`, `totals`, `remaining/<term>` or `note/<number>`. Losses are
   * numbered from 1 in the order in which they passed the cover, notes in their own.
   */
  readonly about: string;
  readonly text: string;
}

interface Speaking {
  readonly indemnity: StatedIndemnity;
  readonly language: IndemnityLanguage;
  readonly money: Write;
}

/** A language, and its words for the notes. */
export interface IndemnitySpeech {
  readonly language: IndemnityLanguage;
  readonly issues: IssueWords;
}

/**
 * An indemnity in words: how it was made, each loss with what every term did to it, who bears it and when it is paid,
 * the totals, what is left of the cover, and the notes. Plain text: escape it before it becomes HTML. Nothing is computed here.
 */
export function indemnityWordsWith(
  indemnity: StatedIndemnity,
  speech: IndemnitySpeech,
): readonly IndemnityWords[] {
  return given(
    { indemnity, speech },
    ({ indemnity, speech }) => {
      const { language } = speech;
      const money = moneyOf(indemnity, language);
      const { waterfall, losses, totals } = indemnity;
      const terms = (['credit-limit', ...waterfall] as const).map((term) => language.terms[term]);
      const speaking = { indemnity, language, money };
      return [
        { about: 'order', text: language.order(indemnity, terms) },
        ...losses.flatMap((loss, place) => lossWords(loss, place + 1, speaking)),
        { about: 'totals', text: language.totals(totals, money) },
        ...remainingWords(totals.remaining, speaking),
        ...noteWords(indemnity, speech),
      ];
    },
    ['speech'],
  );
}

function moneyOf({ currency }: StatedIndemnity, { locale, writing }: IndemnityLanguage): Write {
  return formatFor(locale, writing, { currency, minorDigits: 0 }).exactMoney;
}

function lossWords(
  loss: IndemnifiedLoss,
  number: number,
  speaking: Speaking,
): readonly IndemnityWords[] {
  const { indemnity, language, money } = speaking;
  const { paid, recovered, settlement } = loss;
  const words: IndemnityWords[] = [];
  const say = (part: string, text: string): void =>
    void words.push({ about: `loss/${number}${part}`, text });
  const recoveredFirst = indemnity.recoveries === 'before';
  const isRecovered = !isNothing(recovered.total);
  say('', language.loss(loss, language.name(loss, number), money));
  if (isRecovered && recoveredFirst) say('/recoveries', language.recoveredFirst(loss, money));
  for (const stage of loss.stages) {
    const text = stageText(stage, loss, speaking);
    if (text !== null) say(`/${stage.term}`, text);
  }
  say('/paid', language.paid(loss, money));
  if (isRecovered && !recoveredFirst) say('/recoveries', language.shared(loss, money));
  if (settlement !== null)
    say('/settlement', language.settlement(settlement, indemnity.settlement));
  else if (!isNothing(paid)) say('/settlement', language.noDay);
  return words;
}

/** Nothing is said of a term the cover does not have, nor once nothing is left of the loss. */
function stageText(
  stage: IndemnityStage,
  loss: IndemnifiedLoss,
  { language, money }: Speaking,
): string | null {
  const { term, value, before } = stage;
  if (isNothing(before)) return null;
  if (value === null) return term === 'credit-limit' ? language.noLimit(stage, money, loss) : null;
  return language.stages[term]({ ...stage, value }, money, loss);
}

function remainingWords(
  { aggregateFirstLoss, maximumLiability }: RemainingCover,
  { language, money }: Speaking,
): readonly IndemnityWords[] {
  const { remaining } = language;
  const firstLoss = aggregateFirstLoss && remaining.aggregateFirstLoss(aggregateFirstLoss, money);
  const maximum = maximumLiability && remaining.maximumLiability(maximumLiability, money);
  return [
    ...(firstLoss ? [{ about: 'remaining/aggregate-first-loss', text: firstLoss }] : []),
    ...(maximum ? [{ about: 'remaining/maximum-liability', text: maximum }] : []),
  ];
}

/** A note on a loss begins with its name. */
function noteWords(
  { notes, losses }: StatedIndemnity,
  { language, issues }: IndemnitySpeech,
): readonly IndemnityWords[] {
  const { name, noted } = language;
  const names = new Map(losses.map((loss, place) => [loss.index, name(loss, place + 1)]));
  return notes.map((note, place) => {
    const of = names.get(Number(/^\/losses\/(\d+)\//.exec(note.path)?.[1]));
    const text = issues.say(note);
    return { about: `note/${place + 1}`, text: of === undefined ? text : noted(of, text) };
  });
}
