import { effectOf } from './effect.js';
import type { ExplainedStep } from './explanation.js';
import { ExplanationError } from './explanation-error.js';
import type { Format } from './format.js';
import type { Sentence } from './language.js';
import { saidIn, sayerOf } from './partial-language.js';
import { placeOf } from './place.js';
import type { StepSetting } from './step-setting.js';
import { textOf } from './stated-facts.js';
import { storedFacts } from './stored-facts.js';
import type { LookingKind } from '../quoted/facts.js';
import type { Facts, LedgerEntry } from '../quoted/ledger.js';
import type { MeasureName } from '../rules/read/measure-names.js';
import type { StepKindName } from '../rules/read/step-stages.js';
import { textIn } from '../values/text-in.js';

/** An entry of the ledger in words. */
export function explainStep(entry: LedgerEntry, setting: StepSetting): ExplainedStep {
  const { language, format } = setting;
  const operation = language.terms.operations[entry.operation];
  return {
    id: entry.id,
    title: textIn(entry.title, language.locale),
    sentence: sentenceOf(entry, setting),
    operation,
    operand: operandText(entry, format),
    before: format.amount(entry.before),
    after: format.amount(entry.after),
    change: format.signedAmount(entry.change),
    relativeChange:
      entry.relativeChange === null ? '–' : format.signedPercent(entry.relativeChange),
    place: placeOf(entry, setting),
    entry,
  };
}

/** Measures that bear the name of a kind, of which a page says other things than the kind. */
const namedAsKind: Readonly<Record<Extract<MeasureName, StepKindName>, true>> = {
  'non-qualifying-loss': true,
  'each-loss': true,
  'aggregate-first-loss': true,
  'maximum-liability': true,
};

/** Kinds of which the sentence is that of their measure. */
const looking: Readonly<Record<LookingKind, true>> = { page: true, 'worksheet-relativity': true };

/** The key a sentence is registered under: the measure of a looked-up step, else the kind. */
export function sentenceKey({ kind, measure }: LedgerEntry): string {
  if (measure === undefined || !Object.hasOwn(looking, kind)) return kind;
  return Object.hasOwn(namedAsKind, measure) ? `${measure}-page` : measure;
}

function sentenceOf(entry: LedgerEntry, setting: StepSetting): string {
  const isOwn = textOf(setting.sentences, sentenceKey(entry))?.[setting.language.locale];
  const other = isOwn === undefined ? sayerOf(setting, 'steps', sentenceKey(entry)) : null;
  if (other === null) return ownSentence(entry, setting);
  return saidIn(other.language.locale, ownSentence(entry, { ...setting, ...other }));
}

function ownSentence(entry: LedgerEntry, setting: StepSetting): string {
  const { language, format, sentences } = setting;
  const custom = textOf(sentences, sentenceKey(entry))?.[language.locale];
  if (custom !== undefined) return customSentence(custom, entry, format);
  const builtIn = textOf<unknown>(language.steps, sentenceKey(entry)) as
    Sentence<Facts> | undefined;
  return builtInSentence(builtIn, inOrder(entry, setting), format) ?? plainSentence(entry, setting);
}

/** The entry with the order of the terms beside its facts, where its sentence is about one of them. */
function inOrder(entry: LedgerEntry, { order }: StepSetting): LedgerEntry {
  return sentenceKey(entry).startsWith('each-loss')
    ? { ...entry, facts: { ...entry.facts, ...order } }
    : entry;
}

function customSentence(sentence: Sentence<Facts>, entry: LedgerEntry, format: Format): string {
  try {
    return sentence(entry.facts, format, effectOf(entry, format));
  } catch (cause) {
    throw new ExplanationError(
      `/options/sentences/${entry.id}`,
      'a sentence that can be written from the facts',
      { cause },
    );
  }
}

/** The sentence of this library, or nothing where the stored facts are not those it is written from. */
function builtInSentence(
  sentence: Sentence<Facts> | undefined,
  entry: LedgerEntry,
  format: Format,
): string | undefined {
  try {
    return sentence?.(storedFacts(entry.facts), format, effectOf(entry, format));
  } catch {
    return undefined;
  }
}

function plainSentence(entry: LedgerEntry, { language, format }: StepSetting): string {
  const operation = language.terms.operations[entry.operation];
  return language.phrases.otherStep(
    operation,
    operandText(entry, format),
    format.money(entry.after),
  );
}

function operandText({ operation, operand }: LedgerEntry, format: Format): string {
  if (operation === 'multiply') return `×${format.factor(operand)}`;
  if (operation === 'divide') return `÷${format.factor(operand)}`;
  if (operation === 'add') return format.signedAmount(operand);
  return operation === 'round-to' ? format.number(operand, 8) : format.amount(operand);
}
