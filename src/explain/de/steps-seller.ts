import type { Format } from '../format.js';
import type { Effect, StepSentences } from '../language.js';
import { factOf } from '../stated-facts.js';
import type { FactsOf } from '../../quoted/facts.js';
import { counted, less, worth, worthLast } from './wording.js';

type Keys = 'credit-control' | 'continuity' | 'adverse-selection' | 'turnover-size';
type CreditControl = FactsOf['credit-control'];
type Continuity = FactsOf['continuity'];

const mostQuestions = 3;

/** Sentences of the steps that look at the seller. */
export const sellerSteps: Pick<StepSentences, Keys> = {
  'credit-control': (facts, format, effect) =>
    [score(facts, format, effect), withheld(facts, format), unmet(facts, format)]
      .filter(Boolean)
      .join(' '),
  continuity: (facts, format, effect) =>
    [duration(facts, format), credit(facts, format, effect)].join(' '),
  'adverse-selection': (facts, format, effect) =>
    effect.direction === 'none'
      ? `${format.percent(facts.offeredShare)} des versicherbaren Geschäfts werden angeboten; es wurde nichts ausgesucht, der Preis ändert sich nicht.`
      : `Nur ${format.percent(facts.offeredShare)} des versicherbaren Geschäfts werden angeboten. Dies ${worth(effect)}: Wer aussucht, behält die guten Abnehmer und bietet die anderen an.`,
  'turnover-size': (facts, format, effect) =>
    `Ein versicherbarer Umsatz von ${format.wholeMoney(facts.insurableTurnover)} im Jahr ${worth(effect)}: Kleine Verkäufer verlieren und kosten je Umsatz mehr als große.`,
};

function score(facts: CreditControl, format: Format, effect: Effect): string {
  if (facts.assumed)
    return `Der Fragebogen zum Debitorenmanagement ist nicht beantwortet; angenommen werden ${format.number(facts.score)} von 100 Punkten, was ${worthLast(effect)}.`;
  const parts = facts.dimensions.map(
    (record) => `${format.name(record, record.dimension)} ${format.number(record.score, 0)}`,
  );
  const detail = parts.length > 0 ? ` (${parts.join('; ')})` : '';
  return `Das Debitorenmanagement erreicht ${format.number(facts.score)} von 100 Punkten${detail}, was ${worthLast(effect)}.`;
}

function withheld(facts: CreditControl, format: Format): string {
  if (!less(facts.keptShare, '1') || !less(facts.indicated, '1')) return '';
  const missing = factOf(facts, 'ageingMissing') ?? '0';
  const causes = [
    less('0', facts.overdueShare)
      ? `${format.percent(facts.overdueShare)} der Forderungen sind lange überfällig`
      : '',
    facts.collectionRatio !== null && less('1', facts.collectionRatio)
      ? `gezahlt wird erst nach dem ${format.number(facts.collectionRatio, 2)}-fachen des vereinbarten Ziels`
      : '',
    less('0', missing)
      ? `für ${format.percent(missing)} der Forderungen liegt keine Altersstruktur vor`
      : '',
    Object.hasOwn(facts, 'collectionMissing') && facts.collectionMissing
      ? 'die Forderungslaufzeit (DSO) ist nicht angegeben'
      : '',
  ].filter(Boolean);
  const kept = less('0', facts.keptShare)
    ? `davon werden nur ${format.percent(facts.keptShare)} gewährt`
    : 'davon wird nichts gewährt';
  return `Die Antworten allein ergäben ×${format.factor(facts.indicated)}, ${kept}${causes.length > 0 ? `; Grund: ${format.list(causes)}` : ''}. Gute Verfahren zählen, wenn sie wirken.`;
}

function unmet(facts: CreditControl, format: Format): string {
  const questions = facts.missing
    .slice(0, mostQuestions)
    .map(
      (record) => `„${format.name(record, record.question)}“ (+${format.number(record.points)})`,
    );
  return questions.length > 0 ? `Die meisten Punkte brächten: ${questions.join('; ')}.` : '';
}

function duration(facts: Continuity, format: Format): string {
  const last =
    facts.lapses === 1 ? 'der Unterbrechung' : `der letzten von ${facts.lapses} Unterbrechungen`;
  const lapses = facts.lapses > 0 ? ` seit ${last}` : '';
  if (!less('0', facts.years))
    return facts.lapses > 0
      ? 'Der Versicherungsschutz war unterbrochen, die Jahre zählen neu.'
      : 'Dieser Police ging keine Deckung voraus.';
  const credited =
    facts.creditedYears === facts.years
      ? ''
      : `, davon zählen ${format.number(facts.creditedYears, 2)}`;
  return `${counted(format.number(facts.years, 2), 'Jahr', 'Jahre')} ununterbrochen versichert${lapses}${credited}.`;
}

function credit(facts: Continuity, format: Format, effect: Effect): string {
  const next = less(facts.nextYear, facts.indicated)
    ? ` Ein weiteres Jahr ohne Unterbrechung brächte ×${format.factor(facts.nextYear)}.`
    : '';
  if (less(facts.keptShare, '1') && less(facts.indicated, '1'))
    return `Das ergäbe ×${format.factor(facts.indicated)}, doch bei ungünstigem Schadenverlauf ${less('0', facts.keptShare) ? `werden nur ${format.percent(facts.keptShare)} des Nachlasses gewährt` : 'entfällt der Nachlass'}.${next}`;
  return effect.direction === 'none'
    ? `Ein Nachlass steht noch nicht zu.${next}`
    : `Dies ${worth(effect)}: Eine Police, die bleibt, kostet weniger Aufwand und ist besser bekannt.${next}`;
}
