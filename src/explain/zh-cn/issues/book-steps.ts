import type { BookStepFacts } from '../../../rules/load/book-issue-facts.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for what can be wrong with the algorithm of a rate book: its steps, their pages and their order. */
export const bookSteps = {
  'no-steps': '算法没有任何步骤。请按执行顺序列出步骤，第一步的 operation 为 start。',
  'id-twice': '标识“{id}”已用于第{first}项。每一项须有各自的标识。',
  'kind-unknown': '不存在步骤类型“{kind}”。请填写以下之一：{known}。',
  'kind-twice': '步骤{first}已是“{kind}”类型。请只保留其中一个。',
  'kind-needs':
    '“{kind}”类型的步骤以“{needed}”类型的步骤为基础，但手册中没有。请补充该步骤，或删除本步骤。',
  'operation-not-allowed': '“{kind}”类型不允许“{operation}”运算。请填写以下之一：{known}。',
  'start-missing': '第一步的运算为“{operation}”。第一步的 operation 须为 start。',
  'start-again': '只有第一步可以使用 start，本步骤会使此前各步作废。请更改其运算，或将其删除。',
  'step-order': '本步骤（{kind}）排在步骤“{other}”（{earlier}）之前。请移至其后。',
  'not-last': '“{kind}”须为最后一步，否则其后的步骤会使其失效。请移至末尾。',
  'field-missing': '“{kind}”类型的步骤须有“{field}”。请补充。',
  'field-superfluous': '“{field}”对本步骤没有意义。请删除。',
  'measure-unknown': '“{kind}”类型没有指标“{measure}”。请填写以下之一：{known}。',
  'role-missing': '本步骤需要一张用途为“{role}”的费率表。请在 pages 中补充 "{role}"。',
  'role-unknown': '本步骤不使用用途为“{role}”的费率表。请删除；可用的用途：{known}。',
  'page-unknown': '“{field}”引用了费率表“{page}”，但手册中没有该表。请补充该表，或更正标识。',
  'page-shape':
    '步骤“{step}”要求该表的 shape 为“{needed}”，而实际为“{shape}”。请更改 shape，或引用其他费率表。',
  'page-unit':
    '步骤“{step}”要从该表读取“{needed}”，而其 unit 为“{unit}”。请更改 unit，或引用其他费率表。',
  'page-keys': '步骤“{step}”按“{needed}”查找该表。请声明 "keys": "{needed}"，或引用其他费率表。',
  'cap-step-unknown': '综合优惠上限列出了步骤“{step}”，但手册中没有该步骤。请删除，或更正标识。',
  'cap-step-later':
    '综合优惠上限列出的步骤“{step}”不在其之前。请只列出此前的步骤，或将综合优惠上限移至其后。',
  'cap-step-twice': '综合优惠上限重复列出了步骤“{step}”。每个步骤只列一次。',
  'cap-step-not-multiply':
    '综合优惠上限列出的步骤“{step}”的运算为“{operation}”。只能列出运算为 multiply 的步骤。',
  'loadings-too-high':
    '变动费用、佣金与利润合计为{total}，预定赔付率为{left}。请降低附加费用，使预定赔付率大于0。',
  'loss-pages-differ':
    '本步骤的“{role}”引用了费率表“{page}”，而此前的步骤引用了“{other}”。所有步骤须使用同一损失分布：请引用同一张表。',
  'severity-curve':
    '步骤“{step}”将该表读作余额损失占比的分布函数。请使占比处于0至1之间，取值由0升至1。',
  'limit-curve':
    '步骤“{step}”将该表读作余额中处于限额以内的部分，按限额与余额之比查找。请使其自0起、取值为0，首段取值与点同步上升，此后各段不得更陡，末点取值为1，并声明 flat: above。',
  'early-payment-curve':
    '步骤“{step}”将该表读作按账期计算的余额中计入的比例，按申报余额与该余额之比查找。请使其自0至1、末点取值为1，取值不得下降，亦不得低于该比例本身；任一段向0延长后的取值不得小于0，使账期延长时计入的余额不会减少。',
  'technical-missing':
    '“{reader}”需与技术保费比较，但手册没有技术保费。请补充 technical，或删除“{reader}”。',
  'technical-step-unknown':
    '步骤“{step}”既不在算法中，也不在技术保费的 lines 中。请补充，或更正标识。',
  'technical-step-twice': '步骤“{step}”重复列出。每个步骤只列一次。',
  'technical-start':
    '步骤“{step}”的运算为“{operation}”。技术保费须以 start 开始，且只有第一步使用 start。',
  'technical-commercial':
    '步骤“{step}”（{kind}）属于商业调整，而技术保费只包含损失、费用与资本成本。请从列表中删除。',
  'technical-line-unused': '技术保费的 steps 未列出该行。请将其标识加入 steps，或删除该行。',
  'waterfall-term-missing': '赔付顺序未列明“{missing}”。请按条款约定的顺序逐一列出各项保障条件。',
  'waterfall-term-twice': '赔付顺序重复列出{term}。每项保障条件只列一次。',
  'waterfall-order':
    '赔付顺序将按年度适用的{term}列在按每笔损失适用的{later}之前。请先列按每笔损失适用的条件。',
  'waterfall-last': '赔付顺序将{term}列在其他条件之前。它约束的是最终赔付额：请列在最后。',
  'concentration-charged-twice':
    '手册同时设有资本成本附加与风险分散费率表，会对集中度重复计费。请删除其中之一。',
  'profit-charged-twice':
    '手册设有资本成本附加，同时利润附加为{profit}，会对资本成本重复计费。请将 profit 设为0，或删除资本成本附加步骤。',
  'expense-charged-twice':
    '手册同时设有固定费用与营业额规模费率表，会对费用重复分级。请删除其中之一；如该费率表分级的是损失，请移至赔付经验之前。',
  'size-not-stated':
    '本步骤按规模分级，但未写明营业额口径，现按全年营业额计。请写明 "turnover": "annual"；备案按计费营业额分级的，写 "period"。',
} as const satisfies Templates<BookStepFacts>;
