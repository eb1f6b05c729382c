import { isDecimalText } from './decimal-text.js';
import type { ExplainedFinding } from './explanation.js';
import type { Format } from './format.js';
import { measureUnits, type Unit } from './guideline-units.js';
import type { FindingSentences, Language } from './language.js';
import { measured } from './measured.js';
import { factOf, textOf } from './stated-facts.js';
import type { Finding } from '../findings.js';

type Guided = Finding & { readonly guideline: NonNullable<Finding['guideline']> };

/** A finding in words, with what can be done about it. */
export function explainFinding(
  finding: Finding,
  language: Language,
  format: Format,
): ExplainedFinding {
  const { title, sentence, remedy } = isGuided(finding)
    ? guidelineWords(finding, language, format)
    : findingWords(finding, language, format);
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

function findingWords(
  { code, facts }: Finding,
  { findings, phrases }: Language,
  format: Format,
): Words {
  const other = phrases.otherFinding(code);
  const known = textOf<unknown>(findings, code) as FindingSentences | undefined;
  const { title, sentence, remedy } = known ?? other;
  const todo = typeof remedy === 'string' ? remedy : remedy(facts);
  try {
    return { title, sentence: sentence(facts, format), remedy: todo };
  } catch {
    return { title, sentence: other.sentence(facts, format), remedy: todo };
  }
}

function guidelineWords({ facts, guideline }: Guided, language: Language, format: Format): Words {
  const { guidelines, phrases, locale } = language;
  const measure = factOf(facts, 'measure') ?? '';
  const value = facts['value'];
  const title = guideline.title[locale];
  if (!isDecimalText(value)) {
    const sentence = phrases.otherFinding('guideline').sentence(facts, format);
    return { title, sentence, remedy: phrases.otherRemedy };
  }
  const against = measured([value, guideline.level], unitOf(measure), format);
  const words = textOf(guidelines, measure);
  return words === undefined
    ? { title, sentence: phrases.otherGuideline(against), remedy: phrases.otherRemedy }
    : { title, sentence: words.sentence(against), remedy: words.remedy(against) };
}

function unitOf(measure: string): Unit {
  return Object.hasOwn(measureUnits, measure)
    ? measureUnits[measure as keyof typeof measureUnits]
    : 'number';
}
