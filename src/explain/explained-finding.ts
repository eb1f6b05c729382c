import { compareDecimals, isDecimalText } from './decimal-text.js';
import type { ExplainedFinding } from './explanation.js';
import { measureUnits, type Unit } from './guideline-units.js';
import type { AdequacyWords, FindingSentences, Measured } from './language.js';
import { measured } from './measured.js';
import { adequacyCause, type Holding } from './price-holding.js';
import { type FallingBack, saidIn, sayerOf, type Speaker } from './partial-language.js';
import { factOf, textOf } from './stated-facts.js';
import type { Finding } from '../quoted/findings.js';
import type { DecimalText } from '../values/text.js';
import { textIn } from '../values/text-in.js';

type Guided = Finding & { readonly guideline: NonNullable<Finding['guideline']> };

/** What a finding is explained with: the words, and what the other findings of its quote say. */
export interface FindingSetting extends Speaker {
  readonly holding: Holding;
}

/** A finding in words, with what can be done about it. */
export function explainFinding(finding: Finding, setting: FindingSetting): ExplainedFinding {
  const { language } = setting;
  const { title, sentence, remedy } = isGuided(finding)
    ? guidelineWords(finding, setting)
    : findingWords(finding, setting);
  return {
    title,
    severity: language.terms.severities[finding.severity],
    sentence,
    remedy,
    finding,
  };
}

interface Words {
  readonly title: string;
  readonly sentence: string;
  readonly remedy: string;
}

function isGuided(finding: Finding): finding is Guided {
  return finding.guideline !== undefined;
}

/** The words of the language that has any; those of another are marked. */
function inFallback(
  [part, key]: readonly [FallingBack, string],
  setting: FindingSetting,
  words: (setting: FindingSetting) => Words,
): Words {
  const other = sayerOf(setting, part, key);
  if (other === null) return words(setting);
  const said = words({ ...setting, ...other });
  const marked = (text: string): string => saidIn(other.language.locale, text);
  const { sentence, remedy } = said;
  const title = part === 'findings' ? marked(said.title) : said.title;
  return { title, sentence: marked(sentence), remedy: marked(remedy) };
}

function findingWords(finding: Finding, setting: FindingSetting): Words {
  return inFallback(['findings', finding.code], setting, (spoken) => ownFinding(finding, spoken));
}

function ownFinding(
  { code, facts }: Finding,
  { language: { findings, phrases }, format, holding }: FindingSetting,
): Words {
  const other = phrases.otherFinding(code);
  const known = textOf<unknown>(findings, code) as FindingSentences | undefined;
  const { title, sentence, remedy } = known ?? other;
  const todo = typeof remedy === 'string' ? remedy : remedy(facts, holding);
  try {
    return { title, sentence: sentence(facts, format, holding), remedy: todo };
  } catch {
    return { title, sentence: other.sentence(facts, format, holding), remedy: todo };
  }
}

function guidelineWords(finding: Guided, setting: FindingSetting): Words {
  const key = factOf(finding.facts, 'measure') ?? '';
  const title = textIn(finding.guideline.title, setting.language.locale);
  const said = inFallback(['guidelines', key], setting, (spoken) => ownGuideline(finding, spoken));
  return { ...said, title };
}

function ownGuideline({ facts, guideline }: Guided, setting: FindingSetting): Words {
  const { language, format, holding } = setting;
  const { guidelines, phrases, locale } = language;
  const measure = factOf(facts, 'measure') ?? '';
  const value = facts['value'];
  const title = textIn(guideline.title, locale);
  if (!isDecimalText(value)) {
    const sentence = phrases.otherFinding('guideline').sentence(facts, format, holding);
    return { title, sentence, remedy: phrases.otherRemedy };
  }
  const against = {
    ...measured([value, guideline.level], unitOf(measure), format),
    ...reachedOn(factOf(facts, 'side'), [value, guideline.level]),
  };
  const due = adequacyWords([value, guideline.level], setting);
  const words = textOf(guidelines, measure);
  return words === undefined
    ? { title, sentence: phrases.otherGuideline(against), remedy: phrases.otherRemedy }
    : { title, sentence: words.sentence(against, due), remedy: words.remedy(against, due) };
}

/** What is said where the value is the level itself, by the side the guideline looks at. */
function reachedOn(
  side: string | undefined,
  [value, level]: readonly [value: DecimalText, level: DecimalText],
): Partial<Measured> {
  if (compareDecimals(value, level) !== 0) return {};
  if (side === 'from') return { beyond: 'above', reached: true };
  if (side === 'upTo') return { beyond: 'below', reached: true };
  return side === 'below' ? { beyond: 'below' } : {};
}

/** What an adequacy is due to, written beside its level. */
function adequacyWords(
  [value, level]: readonly [value: DecimalText, level: DecimalText],
  { format, holding }: FindingSetting,
): AdequacyWords {
  const { indicatedAdequacy: indicated } = holding;
  return {
    ...adequacyCause([value, level], holding),
    indicated: indicated && measured([indicated, level], 'share', format).value,
  };
}

function unitOf(measure: string): Unit {
  return Object.hasOwn(measureUnits, measure)
    ? measureUnits[measure as keyof typeof measureUnits]
    : 'number';
}
