import type { WholeText } from '../../values/text.js';
import type { PropertyId } from '../read/property-ids.js';

/** What each property of sound rating states. */
export const propertyStatements: Readonly<Record<PropertyId, WholeText>> = {
  'worse-grade-never-cheaper': {
    en: 'A worse grade of a buyer never costs less, for cover without first losses.',
    'zh-CN': '不设免赔额时，买方评级变差，保费不会降低。',
  },
  'longer-terms-never-cheaper': {
    en: 'Longer payment terms of all buyers alike never cost less.',
    'zh-CN': '全部买方的账期同步延长，保费不会降低。',
  },
  'more-overdue-never-cheaper': {
    en: 'A buyer that stays insured never costs less for owing more that is overdue, or for longer, for cover without first losses.',
    'zh-CN': '不设免赔额且买方仍在承保范围内时，逾期金额增加或逾期更久，保费不会降低。',
  },
  'lower-limit-never-dearer': {
    en: 'A lower credit limit of a buyer never costs more, for cover without first losses and without past losses.',
    'zh-CN': '不设免赔额且无历史损失时，降低某一买方的信用限额，保费不会升高。',
  },
  'more-insured-never-cheaper': {
    en: 'A higher insured percentage never costs less.',
    'zh-CN': '赔付比例提高，保费不会降低。',
  },
  'weaker-control-never-cheaper': {
    en: 'Weaker credit control never costs less.',
    'zh-CN': '信用管理变弱，保费不会降低。',
  },
  'silence-never-pays': {
    en: 'A question left out never costs less than one answered yes, nor more than one answered no; an outcome left out never costs less than any that is stated.',
    'zh-CN':
      '未作答的题目，保费不低于答“是”，也不高于答“否”；未提供的收款结果，保费不低于提供任何结果时。',
  },
  'worse-history-never-cheaper': {
    en: 'A worse loss history never costs less.',
    'zh-CN': '历史赔付变差，保费不会降低。',
  },
  'more-past-turnover-never-dearer': {
    en: 'The same past losses on more past turnover never cost more.',
    'zh-CN': '以往损失不变而以往营业额增加时，保费不会升高。',
  },
  'fewer-years-never-cheaper': {
    en: 'Fewer unbroken years of cover never cost less.',
    'zh-CN': '连续投保年数减少，保费不会降低。',
  },
  'more-turnover-never-cheaper': {
    en: 'More turnover of the same mix, with all amounts of the cover scaled, never costs less, for cover without a maximum liability that is a multiple of the premium.',
    'zh-CN':
      '营业额增加而业务结构不变、承保条件各金额同比放大时，保费不会降低（最高赔偿限额按保费倍数确定的除外）。',
  },
  'more-turnover-never-higher-rate': {
    en: 'More turnover of the same mix, from as many more buyers alike and with the aggregate first loss scaled, never has a higher rate, for cover without a maximum liability and without past losses.',
    'zh-CN':
      '不设最高赔偿限额且无历史损失时，营业额因同类买方同比增多而增加、累计免赔额同比放大，费率不会升高。',
  },
  'larger-first-loss-never-dearer': {
    en: 'A larger first loss never costs more: non-qualifying, of each loss, or aggregate.',
    'zh-CN': '免赔额提高，保费不会升高：无论起赔额、每案免赔额还是累计免赔额。',
  },
  'lower-maximum-never-dearer': {
    en: 'A lower maximum liability never costs more.',
    'zh-CN': '最高赔偿限额降低，保费不会升高。',
  },
  'merged-buyers-never-cheaper': {
    en: 'One buyer never costs less than two alike ones of half the size, for unlimited cover and without past losses.',
    'zh-CN': '不设最高赔偿限额且无历史损失时，一个买方的保费不低于两个规模各半、条件相同的买方。',
  },
  'buyer-order-changes-nothing': {
    en: 'The order of the buyers changes nothing.',
    'zh-CN': '买方的排列顺序不影响价格。',
  },
  'group-split-changes-nothing': {
    en: 'Splitting a group of alike buyers exactly changes nothing.',
    'zh-CN': '将同质买方组按原样拆分，不影响价格。',
  },
  'small-change-moves-little': {
    en: 'A small change of an input makes a small change of the premium.',
    'zh-CN': '输入略有变化，保费也只略有变化。',
  },
  'structure-product-is-whole': {
    en: 'The steps of first losses and maximum liability multiply to what the cover pays of the loss.',
    'zh-CN': '免赔额与最高赔偿限额各步骤的乘积，等于保障对损失的实际赔付比例。',
  },
  'paid-within-limits': {
    en: 'No loss is paid beyond the credit limit of the buyer, in an ordinary year and in a bad one.',
    'zh-CN': '无论平常年份还是坏年份，对每个买方的赔付都不会超过其信用限额。',
  },
  'selection-inside-filed-range': {
    en: 'Every value that was read lies inside its filed range.',
    'zh-CN': '所读取的每个数值都在备案区间之内。',
  },
  'ledger-replays': {
    en: 'A stored quote replays to the same premium.',
    'zh-CN': '存档的报价可逐步复算出同一保费。',
  },
};
