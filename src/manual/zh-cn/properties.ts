import type { ManualWords } from '../words.js';

/** The properties of sound rating as the check of a book states them, in Chinese. */
export const properties: ManualWords['properties'] = {
  'worse-grade-never-cheaper': '不设免赔额时，买方评级变差，保费不会降低。',
  'longer-terms-never-cheaper': '全部买方的账期同步延长，保费不会降低。',
  'more-insured-never-cheaper': '赔付比例提高，保费不会降低。',
  'weaker-control-never-cheaper': '信用管理变弱，保费不会降低。',
  'worse-history-never-cheaper': '历史赔付变差，保费不会降低。',
  'fewer-years-never-cheaper': '连续投保年数减少，保费不会降低。',
  'more-turnover-never-cheaper':
    '营业额增加而业务结构不变、承保条件各金额同比放大时，保费不会降低。',
  'more-turnover-never-higher-rate':
    '营业额增加而业务结构不变、承保条件各金额同比放大时，费率不会升高。',
  'larger-first-loss-never-dearer':
    '免赔额提高，保费不会升高：无论起赔额、每案免赔额还是累计免赔额。',
  'lower-maximum-never-dearer': '最高赔偿限额降低，保费不会升高。',
  'merged-buyers-never-cheaper':
    '不设最高赔偿限额且无历史损失时，一个买方的保费不低于两个规模各半、条件相同的买方。',
  'buyer-order-changes-nothing': '买方的排列顺序不影响价格。',
  'group-split-changes-nothing': '将同质买方组按原样拆分，不影响价格。',
  'small-change-moves-little': '输入略有变化，保费也只略有变化。',
  'structure-product-is-whole': '免赔额与最高赔偿限额各步骤的乘积，等于保障对损失的实际赔付比例。',
  'selection-inside-filed-range': '所读取的每个数值都在备案区间之内。',
  'ledger-replays': '存档的报价可逐步复算出同一保费。',
};
