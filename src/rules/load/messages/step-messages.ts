import type { Text } from '../../../values/text.js';

/** What can be wrong with the algorithm: its steps, their pages and their order. */
export const stepMessages = {
  'no-steps': {
    en: 'The algorithm has no steps. Write the steps in the order in which they are applied, the first with operation start.',
    'zh-CN': '算法没有任何步骤。请按执行顺序列出步骤，第一步的 operation 为 start。',
  },
  'id-twice': {
    en: 'The id {id} is already used by entry {first}. Give each entry an id of its own.',
    'zh-CN': '标识 {id} 已用于第 {first} 项。每一项须有各自的标识。',
  },
  'kind-unknown': {
    en: 'The kind {kind} does not exist. Write one of: {known}.',
    'zh-CN': '不存在步骤类型 {kind}。请填写以下之一：{known}。',
  },
  'kind-twice': {
    en: 'The step {first} is of kind {kind} already. Keep one of the two.',
    'zh-CN': '步骤 {first} 已是 {kind} 类型。请只保留其中一个。',
  },
  'kind-needs': {
    en: 'A step of kind {kind} builds on a step of kind {needed}, which the book does not have. Add that step, or remove this one.',
    'zh-CN':
      '{kind} 类型的步骤以 {needed} 类型的步骤为基础，但手册中没有。请补充该步骤，或删除本步骤。',
  },
  'operation-not-allowed': {
    en: 'The kind {kind} does not {operation}. Write one of: {known}.',
    'zh-CN': '{kind} 类型不允许 {operation} 运算。请填写以下之一：{known}。',
  },
  'start-missing': {
    en: 'The first step has the operation {operation}. Begin with a step whose operation is start.',
    'zh-CN': '第一步的运算为 {operation}。第一步的 operation 须为 start。',
  },
  'start-again': {
    en: 'Only the first step may start: this one would throw away the steps before it. Change its operation, or remove it.',
    'zh-CN': '只有第一步可以使用 start，本步骤会使此前各步作废。请更改其运算，或将其删除。',
  },
  'step-order': {
    en: 'This step of kind {kind} stands before the step {other} of kind {earlier}. Move it behind.',
    'zh-CN': '本步骤（{kind}）排在步骤 {other}（{earlier}）之前。请移至其后。',
  },
  'not-last': {
    en: 'A step of kind {kind} is the last one: what follows would undo it. Move it to the end.',
    'zh-CN': '{kind} 须为最后一步，否则其后的步骤会使其失效。请移至末尾。',
  },
  'field-missing': {
    en: 'A step of kind {kind} needs {field}. Add it.',
    'zh-CN': '{kind} 类型的步骤须有 {field}。请补充。',
  },
  'field-superfluous': {
    en: '{field} has no meaning for this step. Remove it.',
    'zh-CN': '{field} 对本步骤没有意义。请删除。',
  },
  'measure-unknown': {
    en: 'The measure {measure} does not exist for the kind {kind}. Write one of: {known}.',
    'zh-CN': '{kind} 类型没有指标 {measure}。请填写以下之一：{known}。',
  },
  'role-missing': {
    en: 'The step needs a page in the role {role}. Add "{role}" to its pages.',
    'zh-CN': '本步骤需要一张用途为 {role} 的费率表。请在 pages 中补充 "{role}"。',
  },
  'role-unknown': {
    en: 'The step has no use for a page in the role {role}. Remove it; known roles: {known}.',
    'zh-CN': '本步骤不使用用途为 {role} 的费率表。请删除；可用的用途：{known}。',
  },
  'page-unknown': {
    en: '{field} names the page {page}, which the book does not have. Add the page, or correct its id.',
    'zh-CN': '{field} 引用了费率表 {page}，但手册中没有该表。请补充该表，或更正标识。',
  },
  'page-shape': {
    en: 'The step {step} reads this page as {needed}, and its shape is {shape}. Change the shape, or name another page.',
    'zh-CN':
      '步骤 {step} 要求该表的 shape 为 {needed}，而实际为 {shape}。请更改 shape，或引用其他费率表。',
  },
  'page-unit': {
    en: 'The step {step} reads {needed} from this page, and its unit is {unit}. Change the unit, or name another page.',
    'zh-CN':
      '步骤 {step} 要从该表读取 {needed}，而其 unit 为 {unit}。请更改 unit，或引用其他费率表。',
  },
  'page-keys': {
    en: 'The step {step} looks this page up by {needed}. Declare "keys": "{needed}", or name another page.',
    'zh-CN': '步骤 {step} 按 {needed} 查找该表。请声明 "keys": "{needed}"，或引用其他费率表。',
  },
  'cap-step-unknown': {
    en: 'The combined cap lists the step {step}, which the book does not have. Remove it, or correct its id.',
    'zh-CN': '综合优惠上限列出了步骤 {step}，但手册中没有该步骤。请删除，或更正标识。',
  },
  'cap-step-later': {
    en: 'The combined cap lists the step {step}, which does not come before it. List earlier steps only, or move the cap behind them.',
    'zh-CN':
      '综合优惠上限列出的步骤 {step} 不在其之前。请只列出此前的步骤，或将综合优惠上限移至其后。',
  },
  'cap-step-twice': {
    en: 'The combined cap lists the step {step} twice. List each step once.',
    'zh-CN': '综合优惠上限重复列出了步骤 {step}。每个步骤只列一次。',
  },
  'cap-step-not-multiply': {
    en: 'The combined cap lists the step {step}, whose operation is {operation}. List steps that multiply.',
    'zh-CN': '综合优惠上限列出的步骤 {step} 的运算为 {operation}。只能列出运算为 multiply 的步骤。',
  },
  'loadings-too-high': {
    en: 'Variable expenses, brokerage and profit together are {total}, which leaves a permissible loss ratio of {left}. Lower them until more than 0 is left.',
    'zh-CN':
      '变动费用、佣金与利润合计为 {total}，预定赔付率为 {left}。请降低附加费用，使预定赔付率大于 0。',
  },
  'loss-pages-differ': {
    en: 'This step names the page {page} in the role {role}, and an earlier one {other}. All steps look at one distribution of losses: name the same page.',
    'zh-CN':
      '本步骤的 {role} 引用了费率表 {page}，而此前的步骤引用了 {other}。所有步骤须使用同一损失分布：请引用同一张表。',
  },
  'severity-curve': {
    en: 'The step {step} reads this page as the distribution of the share of a balance that is lost. Let it rise from 0 to 1, at shares from 0 to 1.',
    'zh-CN':
      '步骤 {step} 将该表读作余额损失占比的分布函数。请使占比处于 0 至 1 之间，取值由 0 升至 1。',
  },
  'limit-curve': {
    en: 'The step {step} reads this page as the part of a balance that lies within a limit, at the limit over the balance. Let it start at 0 with the value 0, rise as fast as its points at first and never faster later, end with the value 1, and declare flat: above.',
    'zh-CN':
      '步骤 {step} 将该表读作余额中处于限额以内的部分，按限额与余额之比查找。请使其自 0 起、取值为 0，首段取值与点同步上升，此后各段不得更陡，末点取值为 1，并声明 flat: above。',
  },
  'technical-missing': {
    en: '{reader} compares with the technical premium, and the book has none. Add technical, or remove {reader}.',
    'zh-CN': '{reader} 需与技术保费比较，但手册没有技术保费。请补充 technical，或删除 {reader}。',
  },
  'technical-step-unknown': {
    en: 'The step {step} is neither in the algorithm nor among the lines of the technical premium. Add it, or correct its id.',
    'zh-CN': '步骤 {step} 既不在算法中，也不在技术保费的 lines 中。请补充，或更正标识。',
  },
  'technical-step-twice': {
    en: 'The step {step} is listed twice. List each step once.',
    'zh-CN': '步骤 {step} 重复列出。每个步骤只列一次。',
  },
  'technical-start': {
    en: 'The step {step} has the operation {operation}. The first step of the technical premium starts, and no other.',
    'zh-CN': '步骤 {step} 的运算为 {operation}。技术保费须以 start 开始，且只有第一步使用 start。',
  },
  'technical-commercial': {
    en: 'The step {step} of kind {kind} is commercial, and the technical premium holds loss, expense and capital alone. Remove it from the list.',
    'zh-CN':
      '步骤 {step}（{kind}）属于商业调整，而技术保费只包含损失、费用与资本成本。请从列表中删除。',
  },
  'technical-line-unused': {
    en: 'The technical premium does not list this line of its own. Add its id to steps, or remove the line.',
    'zh-CN': '技术保费的 steps 未列出该行。请将其标识加入 steps，或删除该行。',
  },
  'waterfall-term-missing': {
    en: 'The waterfall does not say when {missing} act. List every term of cover once, in the order of the wording.',
    'zh-CN': '赔付顺序未列明 {missing}。请按条款约定的顺序逐一列出各项保障条件。',
  },
  'waterfall-term-twice': {
    en: 'The waterfall lists {term} twice. List every term of cover once.',
    'zh-CN': '赔付顺序重复列出 {term}。每项保障条件只列一次。',
  },
  'waterfall-order': {
    en: 'The waterfall lists {term}, which acts on the year, before {later}, which acts on each loss. Put what acts on each loss first.',
    'zh-CN':
      '赔付顺序将按年度适用的 {term} 列在按每笔损失适用的 {later} 之前。请先列按每笔损失适用的条件。',
  },
  'waterfall-last': {
    en: 'The waterfall lists {term} before another term. It bounds what is paid in the end: put it last.',
    'zh-CN': '赔付顺序将 {term} 列在其他条件之前。它约束的是最终赔付额：请列在最后。',
  },
  'concentration-charged-twice': {
    en: 'The book has both a capital load and a page on the spread of risk: concentration would be charged twice. Remove one of the two.',
    'zh-CN': '手册同时设有资本附加与风险分散费率表，会对集中度重复计费。请删除其中之一。',
  },
  'profit-charged-twice': {
    en: 'The book has a capital load and a profit of {profit}: the cost of capital would be charged twice. Set profit to 0, or remove the capital load.',
    'zh-CN':
      '手册设有资本附加，同时利润附加为 {profit}，会对资本成本重复计费。请将 profit 设为 0，或删除资本附加步骤。',
  },
  'expense-charged-twice': {
    en: 'The book has a fixed expense and a page on the size of the turnover: expenses would be graded twice. Remove one of the two.',
    'zh-CN': '手册同时设有固定费用与营业额规模费率表，会对费用重复分级。请删除其中之一。',
  },
  'size-not-stated': {
    en: 'The step grades by size and does not say by which turnover; that of a full year is taken. Write "turnover": "annual", or "period" where the filing grades by what is charged.',
    'zh-CN':
      '本步骤按规模分级，但未写明营业额口径，现按全年营业额计。请写明 "turnover": "annual"；备案按计费营业额分级的，写 "period"。',
  },
} as const satisfies Readonly<Record<string, Text>>;
