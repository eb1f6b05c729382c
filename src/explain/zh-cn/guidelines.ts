import type { AdequacyWords, GuidelineSentences, Language, Measured } from '../language.js';
import { besideLevel } from './beside-level.js';

/** A measure on the wrong side of its level, and what can be done on that side. */
function measured(what: string, above: string, below: string = above): GuidelineSentences {
  return {
    sentence: ({ value, ...against }) => `${what}为${value}，${besideLevel(against)}。`,
    remedy: ({ beyond }) => (beyond === 'above' ? above : below),
  };
}

/** A statement that is true or not. */
function stated(sentence: string, remedy: string): GuidelineSentences {
  return { sentence: () => sentence, remedy: () => remedy };
}

const authority = '须由核保人报上级授权审批。';

/** What makes the premium too low or high: the manual, or what holds the premium away from its indication. */
function adequacyReason({ beyond }: Measured, { by, manualToo, indicated }: AdequacyWords): string {
  const price = `手册价格相对于风险${beyond === 'below' ? '过低' : '偏高'}`;
  if (by === null) return price;
  const holder = by === 'corridor' ? '续保费率涨跌幅限制' : '保费下限';
  const moved = beyond === 'below' ? '压低' : '抬高';
  if (indicated === null) return `系${holder}${moved}保费所致`;
  const before = `涨跌幅限制前测算保费为技术保费的${indicated}`;
  return manualToo
    ? `${price}（${before}），${holder}又进一步${moved}了保费`
    : `系${holder}${moved}保费所致，${before}`;
}

/** What is said when a guideline on each measure speaks. */
export const guidelines: Language['guidelines'] = {
  'insurable-turnover': measured(
    '可保营业额',
    authority,
    '请扩大投保范围，或选择适合较小营业额的产品。',
  ),
  'insured-percentage': measured('赔付比例', '请选择较低的赔付比例。', '请选择较高的赔付比例。'),
  'top-buyer-share': measured(
    '最大买方占应收余额的比例',
    '请增加投保买方，或降低最大买方的信用限额。',
  ),
  'top-five-share': measured(
    '前五大买方占应收余额的比例',
    '请增加投保买方，或降低主要买方的信用限额。',
  ),
  'buyer-count': measured('买方数量', authority, '请以全部营业额投保；单一买方须单独定价。'),
  'overdue-share': measured(
    '长期逾期款项占应收余额的比例',
    '请催收旧账或签订还款协议，并提供最新账龄表。',
  ),
  'ungraded-share': measured('无评级买方占应收余额的比例', '请提供较大买方的评级或评级机构评级。'),
  'collection-ratio': measured(
    '应收账款周转天数与约定账期之比',
    '请加快回款，或说明存在争议的款项。',
  ),
  'discretionary-share': measured(
    '自行掌握信用限额项下余额的占比',
    '请为其中较大的买方申请信用限额。',
  ),
  'cover-gap-share': measured('未获批限额的占比', '请补充相关买方的最新财务报表，或减少对其赊销。'),
  'restricted-country-share': measured(
    '限制承保国家（地区）的营业额占比',
    '请向核保人提供当地买方的详细资料，或将其剔除。',
  ),
  'unlisted-country-share': measured(
    '费率手册未列国家（地区）的营业额占比',
    '请核保人为这些国家（地区）单独定价，或剔除相关买方。',
  ),
  'terms-beyond-maximum-share': measured(
    '账期超过最长付款期限的营业额占比',
    '请与相关买方约定较短账期，或选择较长的最长付款期限。',
  ),
  'turnover-mismatch': measured('买方营业额合计与可保营业额的差异', '请核对买方清单与预计营业额。'),
  'no-history': stated(
    '没有可供评估的历史损失记录，或记录极少。',
    '请根据账簿提供近年坏账情况；无损失的年度同样有用。',
  ),
  'history-contradiction': stated(
    '声明无历史损失记录，但投保人此前已有经营或投保经历。',
    '请提供历史记录，或说明没有记录的原因。',
  ),
  'adverse-experience': measured(
    '赔付经验系数',
    '请说明损失原因及改进措施；降低相关买方的赔付比例或信用限额有所帮助。',
  ),
  'raw-loss-ratio': measured(
    '原始赔付率（以往保险损失与同期保费之比）',
    '请说明损失原因及此后的改进措施，由核保人判断价格是否充足。',
  ),
  'actual-to-expected': measured(
    '以往损失（不设上限）与预期损失之比',
    '请说明损失原因及此后的改进措施。',
  ),
  'largest-loss-to-turnover': measured(
    '最大单笔损失与当年营业额之比',
    '请核对两项金额，并说明为何对单一买方有如此大额应收款。',
  ),
  'largest-loss-to-limit': measured(
    '最大单笔损失与历来最高信用限额之比',
    '请核对金额，并说明如此大额余额对应何种限额。',
  ),
  'loss-count': measured('以往损失笔数', '请说明损失原因及此后的改进措施。'),
  'history-turnover-ratio': measured(
    '某一以往年度营业额与目前营业额的倍数（较大者除以较小者）',
    '请核对营业额并说明变化原因；业务变化大时，以往损失的参考价值有限。',
  ),
  'offered-share': measured('可保业务的投保比例', authority, '请以全部营业额投保。'),
  'largest-limit': measured('最大信用限额', authority),
  'estimated-premium': measured('预计保险费', authority),
  'rate-adequacy': {
    sentence: (measured, due) =>
      `费率充足度（预计保险费与技术保费之比）为${measured.value}，${besideLevel(measured)}：` +
      `${adequacyReason(measured, due)}。`,
    remedy: ({ beyond }, { by, manualToo }) => {
      if (by === 'corridor' && !manualToo)
        return '请核保人决定是否突破续保费率涨跌幅限制，或在以后续保时逐步接近技术保费。';
      if (beyond === 'below') return '请核保人另行厘定费率，或提高自留。';
      return by === 'premium-floor' && !manualToo
        ? '增加可保营业额可更充分地利用保费下限。'
        : '请与核保人商议下调费率。';
    },
  },
  'maximum-liability-below-largest-loss': stated(
    '最高赔偿限额低于最大单笔保险损失，单一买方违约即可能超出限额。',
    '请提高最高赔偿限额，或降低主要买方的信用限额。',
  ),
  'expected-loss-ratio': measured(
    '预期赔付率（预期赔款与预计保险费之比）',
    '请核保人另行厘定费率，或提高自留。',
    '请降低免赔额或扩大保障：按现有条件，保险几乎不会赔付。',
  ),
  'premium-to-most-payable': measured(
    '保费占保险期间内最多可赔金额的比例',
    '请申请提高信用限额或最高赔偿限额，或降低免赔额：按现有条件，保障与保费不相称。',
    '无需处理。',
  ),
  'carried-share': measured(
    '正常应收余额中信用限额所能承载的比例',
    '无需处理。',
    '请申请与应收余额相称的信用限额，或减少发货：营业额全额计费。',
  ),
  'buyers-under-multiple': measured(
    '最高赔偿限额以保费倍数约定，其等效买方数',
    '无需处理。',
    '请以金额约定最高赔偿限额：买方单一时，倍数与保费互相推高。',
  ),
};
