import type { Format } from '../format.js';
import type { Effect, StepSentences } from '../language.js';
import { textOf } from '../stated-facts.js';
import type { FactsOf } from '../../quoted/facts.js';
import { counted, less, worthLast } from './wording.js';

type Experience = FactsOf['loss-experience'];
type LossRatio = FactsOf['loss-ratio-floor'];

/** Sentences of the steps that look at past losses. */
export const historySteps: Pick<StepSentences, 'loss-experience' | 'loss-ratio-floor'> = {
  'loss-experience': (facts, format, effect) =>
    facts.statement === 'supplied' ? experience(facts, format, effect) : silence(facts, effect),
  'loss-ratio-floor': (facts, format, effect) => lossRatio(facts, format, effect),
};

function silence(facts: Experience, effect: Effect): string {
  if (facts.contradicted)
    return `Ein Schadenverlauf ist nicht angegeben, obwohl das Unternehmen schon länger tätig oder versichert war, was ${worthLast(effect)}.`;
  if (facts.statement === 'no-history')
    return `Nach eigener Angabe gibt es noch keinen Schadenverlauf, was ${worthLast(effect)}.`;
  return `Ein Schadenverlauf wurde nicht eingereicht, was ${worthLast(effect)}. Keine Angabe heißt nicht schadenfrei.`;
}

function experience(facts: Experience, format: Format, effect: Effect): string {
  if (facts.years === 0)
    return `${stated(facts, format)} Die Jahre liegen zu weit zurück, was ${worthLast(effect)}.`;
  const credible = `In dieser Zeit ${expected(format.number(facts.claims, 2))} üblicher Größe zu erwarten; die Credibility beträgt ${format.percent(facts.credibility)}${balance(facts, format)}, ${weight(facts, format, effect)}.`;
  return [stated(facts, format), reported(facts, format), credible, kept(facts, format)]
    .filter(Boolean)
    .join(' ');
}

function balance(facts: Experience, format: Format): string {
  const factor = 'offBalance' in facts ? (facts.offBalance ?? '1') : '1';
  return less(factor, '1')
    ? ` (mit ×${format.factor(factor)}, damit der Zufall Unternehmen dieser Größe im Mittel fast nichts kostet)`
    : '';
}

const restated = {
  'single-losses': 'Schaden für Schaden auf sie umgerechnet',
  'in-total': 'als Summe auf sie umgerechnet',
  none: 'wie angegeben',
} as const;

const expected = (claims: string): string =>
  `${claims === '1' ? 'war' : 'waren'} ${counted(claims, 'Schaden', 'Schäden')}`;

function stated(facts: Experience, format: Format): string {
  const years = counted(facts.yearsGiven, 'Jahr', 'Jahre');
  if (!less('0', facts.insured) && !less('0', facts.stated))
    return `Für ${years} ist kein Schaden angegeben.`;
  const how = textOf(restated, facts.restated) ?? 'auf sie umgerechnet';
  return `Für ${years} ${facts.count === 1 ? 'ist ein Schaden' : `sind ${facts.count} Schäden`} von zusammen ${format.wholeMoney(facts.stated)} angegeben; diese Deckung hätte davon ${format.wholeMoney(facts.insured)} versichert, ${how} und nach Abzug von Erlösen.`;
}

function reported(facts: Experience, format: Format): string {
  const expected = format.wholeMoney(facts.expected);
  if (!less('0', facts.insured))
    return `Bis heute müssten Schäden von ${expected} bekannt sein; was noch nicht gemeldet ist, wird wie erwartet angesetzt.`;
  const above = less(facts.limitedPart, '1')
    ? ` (${format.percent(facts.limitedPart)} des erwarteten Schadens liegen darunter, der Rest wird wie erwartet angesetzt)`
    : '';
  return `Davon zählen ${format.wholeMoney(facts.reported)}: jeder Schaden bis ${format.wholeMoney(facts.cap)}, weil ein einzelner Großschaden wenig über den nächsten sagt${above}, und jedes Jahr nach seinem Alter. Bis heute müssten davon ${expected} bekannt sein (${format.percent(facts.ratio)}); was noch nicht gemeldet ist, wird wie erwartet angesetzt.`;
}

function weight({ indicated }: Experience, format: Format, effect: Effect): string {
  const factor = format.factor(indicated);
  return factor === effect.operand
    ? `was ${worthLast(effect)}`
    : `was ×${factor} ergäbe und mit den Grenzen des Tarifs und den Jahren dahinter ${worthLast(effect)}`;
}

function kept(facts: Experience, format: Format): string {
  if (less('0', facts.emptiness))
    return 'Hinter dem Verlauf stehen kaum Zeit oder Umsatz; er verdient keinen Nachlass.';
  return less(facts.bounded, '1') && less(facts.creditShare, '1')
    ? `Vom Nachlass werden ${format.percent(facts.creditShare)} gewährt, bis mehr Jahre dahinterstehen.`
    : '';
}

function fewClaims(facts: LossRatio, format: Format, effect: Effect): string {
  const least = `In diesen Jahren ${expected(format.number(facts.claims ?? '0', 2))} üblicher Größe zu erwarten; Schadenfreiheit und Versicherungsdauer senken den Preis von ${format.wholeMoney(facts.without)} zusammen höchstens auf ×${format.factor(facts.relativity)} davon`;
  return facts.binds
    ? `${least}, also ${effect.after}: wo kaum Schäden zu erwarten sind, beweist ihr Ausbleiben wenig.`
    : `${least}; er liegt nicht darunter und ändert sich nicht.`;
}

const premiumBases: Readonly<Record<LossRatio['basis'], string>> = {
  paid: 'die gezahlte Prämie dieser Jahre',
  today: 'den Umsatz dieser Jahre zum heutigen Prämiensatz vor Schadenverlauf',
  least:
    'die Prämie der kürzesten Zeit, über die ein Verlauf etwas aussagt, zum heutigen Umsatz, da die Jahre weniger umfassen',
};

function lossRatio(facts: LossRatio, format: Format, effect: Effect): string {
  if (!facts.applies)
    return 'Ohne Schadenverlauf gibt es keine Schadenquote, hier wird nichts gehalten.';
  const basis = premiumBases[facts.basis];
  const ratio = `Versicherte Schäden von ${format.wholeMoney(facts.insured)} auf ${format.wholeMoney(facts.premium)} (${basis}) ergeben eine Schadenquote von ${format.percent(facts.lossRatio)}.`;
  if ('claims' in facts) return `${ratio} ${fewClaims(facts, format, effect)}`;
  const least = `Bei dieser Quote beträgt der Preis mindestens ×${format.factor(facts.relativity)} dessen, was er ohne Verlauf und Versicherungsdauer wäre (${format.wholeMoney(facts.without)})`;
  return facts.binds
    ? `${ratio} ${least}; er wird auf ${effect.after} angehoben. Solange das gilt, bringen frühere Jahre und Versicherungsdauer keinen Nachlass.`
    : `${ratio} ${least}; er liegt nicht darunter und ändert sich nicht.`;
}
