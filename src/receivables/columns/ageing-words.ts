/** What a word of an ageing header says. */
export type AgeingToken =
  | 'not-due'
  | 'older'
  | 'over'
  | 'from'
  | 'up-to'
  | 'dash'
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'filler';

/**
 * Words of ageing headers in English, German, French, Spanish, Italian, Dutch, Portuguese and Chinese. `over` excludes
 * the day it names where another bucket ends on it, `from` includes it; what only fills a header says nothing.
 */
const phrases: Readonly<Record<AgeingToken, string>> = {
  'not-due':
    'not yet overdue|not yet due|not over due|not overdue|not past due|not due|undue|current due|current|within terms|in terms|future remit|future|' +
    'noch nicht überfällig|noch nicht fällig|nicht überfällig|nicht fällig|non échues|non échue|non échus|non échu|non echu|à échoir|a echoir|courant|' +
    'no vencidos|no vencidas|no vencido|no vencida|por vencer|sin vencer|al corriente|corriente|vigente|a vencer|' +
    'non ancora scaduto|non scadute|non scaduti|non scaduto|a scadere|nog niet vervallen|niet vervallen|niet achterstallig|' +
    '未到期|未逾期|未超期|信用期内|账期内|帐期内|信用期以内',
  older:
    'and older|older|oldest|prior|earlier|älter|ältere|plus anciens|plus ancien|plus ancienne|antérieur|anteriores|más antiguos|más antiguo|' +
    'più vecchio|più vecchi|precedenti|ouder|oudere|更早',
  over:
    '>|over|above|beyond|after|more than|older than|greater than|exceeding|and over|and above|and more|or more|& over|& above|and up|plus de|et plus|plus|' +
    '\\+|über|mehr als|älter als|und mehr|und älter|und darüber|au-delà de|au delà de|au-delà|supérieur à|supérieure à|' +
    'más de|mas de|mayor a|mayor de|mayor que|superior a|o más|y más|y mas|en adelante|oltre i|oltre|più di|piu di|superiore a|e oltre|ed oltre|' +
    'meer dan|ouder dan|langer dan|boven|en meer|en ouder|mais de|及 ?以上|以上|以外|超过|大于|&',
  from: '>=|≥|ab|from day|à partir de|a partir de|a partire da|desde|vanaf|至少|不少于',
  'up-to':
    "<=|<|≤|up to|upto|within|under|below|less than|or less|bis zu|unter|weniger als|jusqu['’]à|jusque|moins de|inférieur à|" +
    'hasta|menos de|menor a|menor de|fino a|entro|meno di|inferiore a|minder dan|onder|tot en met|不超过|小于|以内|之内|以下|内',
  dash: '-|–|to|through|thru|till|bis|à|al|a|y|e|et|und|and|tot|t/m|t\\.m\\.|至|到|\\.\\.+|…',
  day: 'days?|dys?|d|tagen?|tage|tag|t|jours?|jrs?|j|días?|dias?|giorni|giorno|gg|g|dagen|dag|dgn|天|日',
  week: 'weeks?|wks?|wochen?|woche|semaines?|semanas?|settimane|settimana|weken|周',
  month:
    'months?|mths?|mos?|monaten?|monate|monat|mois|meses|mes|mesi|mese|maanden|maand|个 ?月|月',
  year: 'years?|yrs?|jahren?|jahre|jahr|années?|ans|an|años?|anni|anno|jaren|jaar|年',
  filler:
    'overdue|over due|past due|due|open|aged|age|ageing|aging|bucket|balance|amount|arrears|outstanding|between|from|since|late|in|of|the|by|total overdue|' +
    'überfällig|überfällige|fällig|seit|von|zwischen|alter|échus?|échues?|echus?|retard|de|du|des|entre|depuis|vencidos?|vencidas?|atraso|antigüedad|del?|' +
    'scaduti?|scaduto|scadute|ritardo|dal?|da|tra|vervallen|achterstallig|verlopen|openstaand|van|tussen|逾期|超期|拖欠|账龄|帐龄|金额|应收|欠款|账款|的|:',
};

const order = [
  'older',
  'over',
  'from',
  'up-to',
  'filler',
  'dash',
  'day',
  'week',
  'month',
  'year',
] as const;

interface Phrase {
  readonly token: AgeingToken;
  readonly text: string;
}

/** Longer phrases first, so that `not yet due` is not read as `due`. */
function sortedPhrases(tokens: readonly AgeingToken[]): readonly Phrase[] {
  return tokens
    .flatMap((token) => phrases[token].split('|').map((text) => ({ token, text })))
    .sort((one, other) => other.text.length - one.text.length);
}

function patternOf(tokens: readonly AgeingToken[]): RegExp {
  const alternatives = sortedPhrases(tokens).map(({ text }) => bounded(text));
  return new RegExp(`^(?:${alternatives.join('|')})`, 'u');
}

/** Words of letters end where the word ends; Chinese words and signs stand anywhere. */
function bounded(text: string): string {
  return /\p{Script=Han}/u.test(text) || !/[\p{L}?]$/u.test(text) ? text : `${text}(?!\\p{L})`;
}

const matchers = /*#__PURE__*/ [...(['not-due', ...order] as const)].map(
  (token) => [token, /*#__PURE__*/ patternOf([token])] as const,
);

/** The longest word at the beginning of a text, and what it says; undefined when none is known. */
export function ageingWordAt(text: string): { token: AgeingToken; length: number } | undefined {
  let best: { token: AgeingToken; length: number } | undefined;
  for (const [token, pattern] of matchers) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > (best?.length ?? 0)) best = { token, length };
  }
  return best;
}
