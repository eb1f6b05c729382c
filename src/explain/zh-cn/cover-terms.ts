import { countedPremium } from '../counted-premium.js';
import type { Format } from '../format.js';
import { namedPerils } from '../named-perils.js';
import type { QuotedCover } from '../../quoted/quote-record.js';
import type { StatedCover } from '../stated-cover.js';
import { less, multipleOf } from './wording.js';

/** Every term of a cover that a reader weighs, in the order in which a policy states them. */
export function coverTerms(stated: StatedCover, format: Format): string {
  const { cover, services } = stated;
  const amount = (text: string | undefined, name: string): string =>
    text === undefined ? '' : `${name}${format.wholeMoney(text)}`;
  const days = (count: number | undefined, name: string): string =>
    count === undefined ? '' : `${name}${count}天`;
  const { insuredPercentage: named, discretionaryInsuredPercentage: discretionary } = cover;
  const otherwise =
    discretionary === undefined || discretionary === named
      ? ''
      : `（自行掌握信用限额项下${format.percentage(discretionary)}）`;
  return [
    named === undefined ? '' : `赔付比例${format.percentage(named)}${otherwise}`,
    amount(cover.discretionaryLimit, '自行掌握信用限额'),
    ...structureTerms(stated, format),
    days(cover.maximumTermsDays, '最长付款期限'),
    days(cover.maximumExtensionDays, '最长延长期限'),
    cover.insolvencyOnly === true
      ? '只承保买方破产，不承保拖欠'
      : days(cover.waitingPeriodDays, '等待期'),
    politicalTerms(cover, format),
    cover.preShipment ? '承保出运前风险' : '',
    services === null ? '' : `附带服务：${format.title(services)}`,
  ]
    .filter(Boolean)
    .join('；');
}

/** Political risk as a whole, or the perils where they are not all insured like the rest of the cover. */
function politicalTerms(
  { politicalPerils: perils, ...cover }: QuotedCover,
  format: Format,
): string {
  if (cover.politicalRisk !== true && perils === undefined) return '不承保政治风险';
  const named = namedPerils(perils, cover);
  if (named === null) return '承保政治风险';
  const each = named.map(({ peril, percentage, days }) => {
    const own = [
      ...(percentage === null ? [] : [`赔付比例${format.percentage(percentage)}`]),
      ...(days === null ? [] : [`等待期${days}天`]),
    ];
    return `${format.name({}, peril)}${own.length === 0 ? '' : `（${own.join('，')}）`}`;
  });
  return each.length === 0 ? '不承保政治风险' : `承保政治风险：${format.list(each)}`;
}

/** First losses and the maximum liability; one of nothing is none. */
function structureTerms({ cover, premiumShare }: StatedCover, format: Format): string[] {
  const { aggregateFirstLossShare: share, maximumLiabilityMultiple: multiple } = cover;
  const amount = cover.maximumLiability ?? '0';
  const counted =
    multiple === undefined ? null : countedPremium({ amount, multiple, premiumShare }, format);
  const term = (text: string | undefined, name: string, basis = ''): string =>
    text === undefined || !less('0', text) ? '' : `${name}${format.wholeMoney(text)}${basis}`;
  return [
    term(cover.nonQualifyingLoss, '起赔额'),
    term(cover.eachLoss, '每案免赔额'),
    term(
      cover.aggregateFirstLoss,
      '累计免赔额',
      share === undefined ? '' : `（可保营业额的${format.percent(share, 3)}）`,
    ),
    term(
      cover.maximumLiability,
      '最高赔偿限额',
      counted === null ? '' : `（${multipleOf(counted)}）`,
    ),
  ];
}

/** What is paid of a loss, in one line: insured percentage, first losses and the maximum liability. */
export function paidTerms(stated: StatedCover, format: Format): string {
  const {
    aggregateFirstLossShare: _share,
    maximumLiabilityMultiple: _multiple,
    ...cover
  } = stated.cover;
  const { insuredPercentage: named } = cover;
  return [
    named === undefined ? '' : `赔付比例${format.percentage(named)}`,
    ...structureTerms({ ...stated, cover }, format),
  ]
    .filter(Boolean)
    .join('，');
}
