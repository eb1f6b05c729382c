import { countedPremium } from '../counted-premium.js';
import type { Format } from '../format.js';
import { namedPerils } from '../named-perils.js';
import type { QuotedCover } from '../../quoted/quote-record.js';
import type { StatedCover } from '../stated-cover.js';
import { counted, less, multipleOf } from './wording.js';

/** Every term of a cover that a reader weighs, in the order in which a policy states them. */
export function coverTerms(stated: StatedCover, format: Format): string {
  const { cover, services } = stated;
  const days = (count: number | undefined, name: string): string =>
    count === undefined ? '' : `${name} ${counted(count, 'Tag', 'Tage')}`;
  const { insuredPercentage: named, discretionaryInsuredPercentage: discretionary } = cover;
  const otherwise =
    discretionary === undefined || discretionary === named
      ? ''
      : ` (innerhalb der Selbstprüfungsgrenze ${format.percentage(discretionary)})`;
  return [
    named === undefined ? '' : `Deckungsquote ${format.percentage(named)}${otherwise}`,
    cover.discretionaryLimit === undefined
      ? ''
      : `Selbstprüfungsgrenze ${format.wholeMoney(cover.discretionaryLimit)}`,
    ...structureTerms(stated, format),
    days(cover.maximumTermsDays, 'Zahlungsziel bis'),
    days(cover.maximumExtensionDays, 'äußerste Überfälligkeit'),
    cover.insolvencyOnly === true
      ? 'nur Insolvenz, Nichtzahlungstatbestand nicht versichert'
      : days(cover.waitingPeriodDays, 'Karenzfrist'),
    politicalTerms(cover, format),
    cover.preShipment ? 'Fabrikationsrisiko versichert' : '',
    services === null ? '' : `Dienstleistungen: ${format.title(services)}`,
  ]
    .filter(Boolean)
    .join('; ');
}

const without = 'politisches Risiko nicht versichert';

function politicalTerms(
  { politicalPerils: perils, ...cover }: QuotedCover,
  format: Format,
): string {
  if (cover.politicalRisk !== true && perils === undefined) return without;
  const named = namedPerils(perils, cover);
  if (named === null) return 'politisches Risiko versichert';
  const each = named.map(({ peril, percentage, days }) => {
    const own = [
      ...(percentage === null ? [] : [format.percentage(percentage)]),
      ...(days === null ? [] : [`Karenzfrist ${counted(days, 'Tag', 'Tage')}`]),
    ];
    return `${format.name({}, peril)}${own.length === 0 ? '' : ` (${own.join(', ')})`}`;
  });
  return each.length === 0 ? without : `politisches Risiko versichert: ${format.list(each)}`;
}

/** First losses and the maximum liability; one of nothing is none. */
function structureTerms({ cover, premiumShare }: StatedCover, format: Format): string[] {
  const { aggregateFirstLossShare: share, maximumLiabilityMultiple: multiple } = cover;
  const amount = cover.maximumLiability ?? '0';
  const counted =
    multiple === undefined ? null : countedPremium({ amount, multiple, premiumShare }, format);
  const term = (text: string | undefined, name: string, basis = ''): string =>
    text === undefined || !less('0', text) ? '' : `${name} ${format.wholeMoney(text)}${basis}`;
  return [
    term(cover.nonQualifyingLoss, 'Bagatellgrenze'),
    term(cover.eachLoss, 'Selbstbehalt je Schaden'),
    term(
      cover.aggregateFirstLoss,
      'Jahresselbstbehalt',
      share === undefined ? '' : ` (${format.percent(share, 3)} des versicherbaren Umsatzes)`,
    ),
    term(
      cover.maximumLiability,
      'Jahreshöchstentschädigung',
      counted === null ? '' : ` (${multipleOf(counted)})`,
    ),
  ];
}
