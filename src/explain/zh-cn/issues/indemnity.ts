import type { IndemnityIssueFacts } from '../../../indemnity/indemnity-issue.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for issues of an indemnity, and its notes. */
export const indemnity = {
  'tier-not-resolved':
    '保障方案“{tier}”的条件载于费率手册。请先报价并传入报价中的 cover，或写明各项条件并删除 tier。',
  'insured-percentage-missing': '未填写赔付比例，请填写，例如 "90"。',
  'first-loss-not-resolved':
    '累计免赔额以营业额比例表示，无法计算。请传入报价中的 cover，或在 aggregateFirstLoss 填写金额。',
  'maximum-not-resolved':
    '最高赔偿限额以保费倍数表示，无法计算。请传入报价中的 cover，或在 maximumLiability 填写金额。',
  'beyond-minor-unit': '{value}的小数位超过{currency}的{decimals}位，请先取整。',
  'waterfall-term-missing': '顺序中缺少{missing}。五项条件须各列一次；保单未约定的条件不影响结果。',
  'waterfall-term-twice': '顺序中{term}重复，五项条件须各列一次。',
  'duplicate-loss': '编号{id}已用于清单中第{first}笔损失，每笔损失的编号不得重复，也可不填。',
  'duplicate-buyer': '编号{id}已用于清单中第{first}个买方，请只保留一个。',
  'other-currency':
    '金额的币种为{value}，而保障的币种为{currency}。请先按保单约定的汇率折算，再填写{currency}，也可不填。',
  'expiry-before-inception':
    '到期日{expiry:day}早于起保日{inception:day}，请填写保险期间的最后一天。',
  'recoveries-above-loss': '追偿款{recoveries:number}超过对应的损失总额{gross:number}，请更正。',
  'recovery-before-loss':
    '追偿日期{date:day}早于损失日期{loss:day}。此前收到的款项应从损失总额中扣除。',
  'holiday-and-workday': '{date:day}同时列为节假日和调休上班日，请只保留一个。',
  'limits-of-buyers':
    '未载明限额的损失按其买方的限额计算，买方无单独限额的按自行掌握信用限额计算（共{count}笔）。',
  'buyers-not-given':
    '未提供买方资料，未载明限额的损失（共{count}笔）不受限额限制。请载明其限额，或提供买方资料：已保存的报价不含买方资料，请改用投保资料。',
  'buyer-unknown':
    '所提供的买方中没有{buyer}，其限额不明。请核对编号；按组填写的买方请填写该组的编号。',
  'buyer-not-insurable':
    '买方{buyer}属于不予承保的买方，其损失不在承保范围内。本次仍计入计算，可能占用了累计免赔额和最高赔偿限额：请删除该笔，或先解除不予承保的情形。',
  'limit-converted':
    '买方{buyer}的限额以{from}计，已按{rateDate:day}的汇率{rate}折算。损失金额按{currency}计；如以{from}计，请先折算。',
  'loss-before-period':
    '损失日期{date:day}早于起保日{inception:day}，不属于本保单承保的损失。本次仍计入计算，可能占用了累计免赔额和最高赔偿限额：请删除该笔，或更正日期。',
  'loss-after-period':
    '损失日期{date:day}晚于保险期间届满日{expiry:day}，而本保单仅承保期间内发生的损失。本次仍计入计算，可能占用了累计免赔额和最高赔偿限额：请删除该笔，或更正日期。',
  'loss-after-run-off':
    '本保单承保{expiry:day}及以前的发货，即使按最长付款期限，其损失也不晚于{latest:day}，而损失日期为{date:day}。本次仍计入计算，可能占用了累计免赔额和最高赔偿限额：请删除该笔，或更正日期。',
  'peril-not-insured': '承保条件不含政治风险分项{peril}，该笔损失不予赔付；原因有误的，请更正。',
  'default-not-insured':
    '本保单只承保买方破产，该笔损失的原因为拖欠，不予赔付；买方已破产的，请将原因改为破产（insolvency）。',
  'notes-not-listed': '另有{more}项提示未列出。',
} as const satisfies Templates<IndemnityIssueFacts>;
