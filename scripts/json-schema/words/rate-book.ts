import type { Description, RecordWords } from '../words.js';

const note: Description = [
  'Note',
  '说明',
  '数值如何选定，以及其他来源所见的范围。',
  'How the numbers were chosen, and the range observed elsewhere.',
];
const references: Description = [
  'References',
  '参考资料',
  '所引参考资料的编号。',
  'Ids of the references that are cited.',
];
const title: Description = ['Title', '名称', '英文和中文名称。', 'Title in both languages.'];

/** The words for a rate book but for its pages. */
export const rateBookWords: Readonly<Record<string, RecordWords>> = {
  RateBook: {
    about: [
      'Rate book',
      '费率手册',
      '一个版本的完整费率手册，内含费率算法。纯 JSON，没有表达式和条件。自有手册请用 parseRateBook 载入。',
    ],
    fields: {
      format: ['Format', '格式版本', '本格式的版本。'],
      edition: ['Edition', '版本', '版本的唯一名称，例如 reference-2026.1。'],
      title,
      currency: ['Currency', '币种', '手册中所有金额的币种。'],
      exchange: [
        'Other currencies',
        '其他币种',
        '手册金额在其他币种下为多少；未填时，其他币种的投保资料须自行填写汇率。',
      ],
      effectiveFrom: ['Effective from', '适用起始日', '本版本适用的最早和最晚起保日。'],
      effectiveTo: [
        'Effective to',
        '适用截止日',
        '本版本适用的最晚起保日；未填时不限。',
        'Last inception this edition prices; open when missing.',
      ],
      renewalsFrom: [
        'Renewals from',
        '续保适用起始日',
        '本版本适用于续保的最早起保日；未填时与适用起始日相同。',
      ],
      requestsFrom: [
        'Requests from',
        '询价受理起始日',
        '自该日起收到的询价适用本版本，不论起保日；未填时不限。',
      ],
      filing: ['Filing', '备案', '手册已备案的，填写备案情况。'],
      notice: ['Notice', '声明', '印在每份报价单上的声明，例如费率仅为示例。'],
      validityDays: ['Validity of an offer (days)', '报价有效期（天）', '报价的有效天数。'],
      algorithm: ['Rating algorithm', '费率算法', '按执行顺序排列的步骤。'],
      technical: ['Technical premium', '技术保费', '技术保费的计算方法；未填时不评估费率充足度。'],
      waterfall: [
        'Order of the terms',
        '承保条件的适用顺序',
        '各项承保条件作用于损失的先后顺序，按保单条款；未填时按标准顺序。',
      ],
      adjustment: [
        'Adjustment',
        '保费结算',
        '申报营业额后如何确定最终保费；未填时仅按费率和最低保险费结算。',
      ],
      advice: [
        'Advice',
        '建议规则',
        '降费建议、承保结构比较与提问的测算方式；未填时用参考版本的规则。',
      ],
      pages: ['Rate pages', '费率页', '按编号列出的费率页。'],
      tiers: ['Tiers', '保障方案', '由小到大的现成方案。'],
      questionnaire: ['Questionnaire', '信用管理问卷', '信用管理问卷。'],
      guidelines: ['Guidelines', '核保规则', '何者拒保或转核保，以及原因。'],
      triggers: ['Triggers', '触发条件', '保单检视所依据的触发条件；未填时检视不作比较。'],
      references: [
        'References',
        '参考资料',
        '费率页、方案、核保规则和触发条件所引的参考资料，按编号列出。',
      ],
      claims: [
        'Properties claimed',
        '声明的性质',
        '本版本声明具备的定价性质；检验手册时逐一试算。',
      ],
      cases: ['Cases', '案例', '核保人编制的案例：投保资料及应得结果；检验手册时逐一试算。'],
    },
  },
  BookExchange: {
    about: [
      'Other currencies',
      '其他币种',
      '手册金额在其他币种下的参考汇率；投保资料中填写的汇率优先。',
    ],
    fields: {
      date: ['Day of the rates', '汇率日期', '各参考汇率的日期。'],
      rates: ['Page of the rates', '汇率表', '以币种为键的费率页：1 单位该币种兑多少手册币种。'],
      mostDays: [
        'Most days old',
        '最长天数',
        '汇率在投保资料基准日时最多可有多少天；超过时报价提示并转核保。',
      ],
      steps: [
        'Steps of amounts',
        '金额首位数字',
        '供约定的金额在其他币种下取首位为这些数字的最近金额，例如 1、2、5；未填时折算至最小货币单位。',
      ],
    },
  },
  'RateBook.filing': {
    about: ['Filing', '备案', '备案情况。', 'Where the book is filed.'],
    fields: {
      reference: ['Reference', '备案编号', '备案的编号。', 'Reference of the filing.'],
      note: ['Note', '说明', '关于备案的说明。', 'Remarks on the filing.'],
    },
  },
  StepLine: {
    about: ['Step', '步骤', '费率算法的一个步骤：测量项或编码步骤在何处、以哪一页和哪种运算适用。'],
    fields: {
      id: ['Id', '编号', '步骤的编号，不可重复。', 'Name of the step, used once.'],
      kind: [
        'Kind',
        '类型',
        '步骤的类型：查表步骤或某一编码步骤。',
        'Kind of step: the look-up on a page, or one of the coded kinds.',
      ],
      operation: [
        'Operation',
        '运算',
        '对累计保费的运算。',
        'What is done to the running premium.',
      ],
      title,
      measure: ['Measure', '测量项', '所查看的测量项；仅用于查表和工作底稿系数两类步骤。'],
      page: ['Page', '费率页', '查取测量项的费率页。'],
      pages: ['Further pages', '其他费率页', '编码步骤的其他费率页，按用途列出。'],
      steps: ['Steps bounded together', '合并限制的步骤', '综合优惠上限所限制的步骤。'],
      attribute: ['Attribute', '事项名称', '测量项为“其他事项”时，该事项的名称。'],
      base: [
        'Rate base',
        '计费基数',
        '统一费率和逐一买方费率的计费基数；未填时为保险期间的可保营业额。',
      ],
      inputs: ['Inputs', '公式取值', '公式类步骤：公式中各数值所用的测量项，按名称列出。'],
      only: [
        'Alternative',
        '选择项',
        '备案文本有多种选择时：仅当投保资料的该事项为所列关键字之一，才执行本步骤。',
      ],
      turnover: [
        'Turnover',
        '营业额口径',
        '按营业额规模分级时，查全年还是保险期间的营业额；未填时为全年。',
      ],
      factors: ['Factor pages', '系数页', '逐一买方费率：与各买方费率相乘的费率页。'],
      withinLimits: ['Within limits', '限额以内', '为 true 时，余额只计信用限额以内的部分。'],
      rounding: ['Rounding', '取整', '各买方保费的取整；未填时不取整。'],
    },
  },
  'StepLine.only': {
    about: ['Alternative', '选择项', '备案文本的一种选择。', 'One of the alternatives of a form.'],
    fields: {
      attribute: ['Attribute', '事项名称', '作出选择的事项。', 'The attribute that chooses.'],
      keys: ['Keys', '关键字', '选择本步骤的关键字。', 'The keys that choose the step.'],
    },
  },
  StepInput: {
    about: ['Input', '公式取值', '公式读取的一个数值：整体风险的测量项。'],
    fields: {
      measure: ['Measure', '测量项', '测量项的名称。', 'Name of the measure.'],
      attribute: ['Attribute', '事项名称', '测量项为事项时，该事项的名称。'],
    },
  },
  'StepLine.rounding': {
    about: ['Rounding', '取整', '各买方保费的取整。', "Rounding of each buyer's premium."],
    fields: {
      decimals: ['Decimals', '小数位数', '保留的小数位数。', 'Decimals kept.'],
    },
  },
  BookCase: {
    about: ['Case', '案例', '随手册保存的案例：投保资料，以及按本手册应得的结果。'],
    fields: {
      id: ['Id', '编号', '案例的编号，不可重复。', 'Name of the case, used once.'],
      title,
      submission: ['Submission', '投保资料', '完整的投保资料；仅在试算时读取。'],
      expected: ['Expected', '应得结果', '按本手册应得的结果。', 'What the book must make of it.'],
      note: ['Note', '说明', '保留该案例的理由。'],
    },
  },
  ExpectedOutcome: {
    about: ['Expected outcome', '应得结果', '案例的应得结果；未填的项目不作比较。'],
    fields: {
      status: ['Outcome', '结论', '报价的结论。', 'Outcome of the quote.'],
      premium: ['Premium', '保费', '预计保费。'],
      rate: ['Rate', '费率', '保费除以可保营业额，以报价单所载为准。'],
      findings: ['Findings', '核保发现', '全部核保发现，不分先后：代码，或所依据核保规则的编号。'],
    },
  },
  TechnicalPremium: {
    about: [
      'Technical premium',
      '技术保费',
      '技术保费由预期损失、费用和资本构成，不计商业优惠。费率算法中的步骤照原样计入；使用备案系数的手册另列步骤。',
    ],
    fields: {
      steps: ['Steps', '步骤', '按执行顺序排列的步骤编号，取自费率算法或下列步骤。'],
      lines: [
        'Lines of its own',
        '另列步骤',
        '不属于费率算法的步骤。',
        'Steps that are not part of the algorithm.',
      ],
    },
  },
  Tier: {
    about: ['Tier', '保障方案', '现成的承保条件。'],
    fields: {
      id: ['Id', '编号', '方案的编号，不可重复。', 'Name of the tier, used once.'],
      title,
      description: ['Description', '简介', '方案的简介。', 'What the tier offers.'],
      services: [
        'Services',
        '附带服务',
        '方案在保障之外附带的服务，如催收、资信调查；报价单中列明。',
      ],
      minimumTurnover: [
        'Minimum turnover',
        '营业额门槛',
        '适用本方案的最低可保营业额，以手册币种计。',
      ],
      maximumTurnover: [
        'Maximum turnover',
        '营业额上限',
        '适用本方案的最高可保营业额，以手册币种计；在上下限之外不适用本方案。',
      ],
      cover: ['Cover', '承保条件', '方案的承保条件。', 'The cover of the tier.'],
      references,
      note,
    },
  },
  Questionnaire: {
    about: ['Questionnaire', '信用管理问卷', '信用管理问卷：各维度及其题目，每题各有权重。'],
    fields: {
      dimensions: ['Dimensions', '维度', '问卷的维度。', 'What the questions are grouped by.'],
      questions: ['Questions', '题目', '问卷的题目。', 'The questions.'],
      references,
      note,
    },
  },
  'Questionnaire.dimensions': {
    about: ['Dimension', '维度', '问卷的一个维度。', 'One dimension of the questionnaire.'],
    fields: {
      id: ['Id', '编号', '维度的编号，不可重复。', 'Name of the dimension, used once.'],
      title,
    },
  },
  Question: {
    about: ['Question', '题目', '一道题目；各题权重相对而言。'],
    fields: {
      id: ['Id', '编号', '题目的编号，不可重复。', 'Name of the question, used once.'],
      dimension: ['Dimension', '维度', '所属维度的编号。', 'Id of the dimension it belongs to.'],
      title: ['Question', '题目', '英文和中文的题目。', 'The question in both languages.'],
      weight: [
        'Weight',
        '权重',
        '相对于其他题目的权重。',
        'Weight relative to the other questions.',
      ],
    },
  },
  Guideline: {
    about: [
      'Guideline',
      '核保规则',
      '测量项超出界限即产生相应结果。所有规则逐一评估，不止于第一条。',
    ],
    fields: {
      id: ['Id', '编号', '规则的编号，不可重复。', 'Name of the guideline, used once.'],
      title,
      measure: ['Measure', '测量项', '所比较的测量项。', 'What is compared with the level.'],
      tier: ['Tier', '保障方案', '只适用于该方案，并取代查看同一测量项、同一方向的通用规则。'],
      above: [
        'Above',
        '高于',
        '“高于”“达到或超过”“不高于”“低于”只填其一：测量项高于该界限时触发。',
        'Exactly one of the four: the guideline speaks when the measure is above the level; from and upTo speak at the level as well.',
      ],
      from: [
        'From',
        '达到或超过',
        '“高于”“达到或超过”“不高于”“低于”只填其一：测量项达到或超过该界限时触发。',
        'Exactly one of the four: the guideline speaks when the measure is at the level or above.',
      ],
      upTo: [
        'Up to',
        '不高于',
        '“高于”“达到或超过”“不高于”“低于”只填其一：测量项达到或低于该界限时触发。',
        'Exactly one of the four: the guideline speaks when the measure is at the level or below.',
      ],
      below: [
        'Below',
        '低于',
        '“高于”“达到或超过”“不高于”“低于”只填其一：测量项低于该界限时触发。',
        'Exactly one of the four: the guideline speaks when the measure is below the level.',
      ],
      outcome: ['Outcome', '结果', '触发后的结果。', 'What follows when the guideline speaks.'],
      basis: [
        'Basis',
        '依据',
        '界限的依据；经验判断须说明理由。',
        'Where the level comes from; a judgement needs a note with its reason.',
      ],
      references,
      note,
    },
  },
  Trigger: {
    about: [
      'Trigger',
      '触发条件',
      '指标达到触发水平即采取措施，回到解除水平方可解除。解除水平低于触发水平的，指标过高时触发；高于触发水平的，指标过低时触发。',
    ],
    fields: {
      id: ['Id', '编号', '触发条件的编号，不可重复。', 'Name of the trigger, used once.'],
      title,
      measure: ['Measure', '指标', '所查看的指标。', 'What is compared with the levels.'],
      trigger: ['Trigger level', '触发水平', '达到即触发。', 'The trigger is on from this level.'],
      release: [
        'Release level',
        '解除水平',
        '回到该水平方可解除，不得与触发水平相同。',
        'The trigger goes off at this level; it differs from the trigger level.',
      ],
      severity: ['Severity', '严重程度', '触发条件的严重程度。', 'How serious the trigger is.'],
      action: ['Action', '措施', '加费仅在保单条款允许时于保险期间内生效，否则列为续保提示。'],
      limitShare: [
        'Share of the limit left',
        '保留的限额比例',
        '调减限额时，保留承保时限额的比例；0 为撤销。',
      ],
      noticeDays: ['Notice (days)', '通知期（天）', '自通知至生效的天数；未填时为 0。'],
      basis: [
        'Basis',
        '依据',
        '水平的依据；经验判断须说明理由。',
        'Where the levels come from; a judgement needs a note with its reason.',
      ],
      references,
      note,
    },
  },
  BookAdvice: {
    about: [
      'Advice',
      '建议规则',
      '手册如何给出建议：各项措施测算的幅度和难度、比较的承保结构、可能的答案及测算范围。未列出的措施、条件或资料不予测算。',
    ],
    fields: {
      levers: ['Levers', '措施', '降费建议所采取的措施。'],
      structures: ['Structures', '承保结构', '与现有结构比较的各项条件。'],
      answers: [
        'Plausible answers',
        '可能的答案',
        '缺少的资料依次以这些答案测算，由好到差，均属常见。',
      ],
      rules: ['Rules', '规则', '测算到何种程度，自留风险的成本为多少；各项均须填写。'],
    },
  },
  AdviceLine: {
    about: ['Advice', '建议规则', '一条取值及其依据。', 'Values with what stands behind them.'],
    fields: {
      values: ['Values', '取值', '测算的取值，照填写的写法。'],
      basis: [
        'Basis',
        '依据',
        '取值的依据；经验判断须说明理由。',
        'Where the values come from; a judgement needs a note with its reason.',
      ],
      references,
      note,
    },
  },
  AdvisedLever: {
    about: ['Lever', '措施', '一项措施、其难度及测算的幅度。'],
    fields: {
      id: ['Lever', '措施', '措施的名称，不可重复。', 'Name of the lever, used once.'],
      effort: [
        'Effort',
        '难度',
        '1 为一份文件或一次签字，2 为与一方商议，3 为改变做法，4 为与多家买方商议，5 为为期一年的项目。',
      ],
    },
  },
  AdvisedStructure: {
    about: ['Term', '条件', '承保结构一项条件的取值。'],
    fields: {
      id: ['Term', '条件', '条件的名称，不可重复。', 'Name of the term, used once.'],
    },
  },
  PlausibleAnswers: {
    about: ['Answers', '答案', '一项资料的可能答案。'],
    fields: {
      id: ['Input', '资料', '资料的名称，不可重复。', 'Name of the input, used once.'],
    },
  },
  AdviceRule: {
    about: ['Rule', '规则', '关于测算、自留或假定答案的一项规则。'],
    fields: {
      id: ['Rule', '规则', '规则的名称，不可重复。', 'Name of the rule, used once.'],
    },
  },
  BookAdjustment: {
    about: ['Adjustment', '保费结算', '按保单条款，申报营业额后如何确定最终保费。'],
    fields: {
      declared: ['Declared', '申报频率', '一行申报最长涵盖的期间。'],
      cancellation: ['Cancellation', '解除保单', '未发生赔案而解除保单时，最低保险费应缴的部分。'],
      bonuses: ['Bonuses', '优待与加费', '各项优待与加费，均以最终保费为基础结算。'],
      bonusKeepsMinimum: [
        'Minimum kept',
        '不低于最低保险费',
        '为真时，优待不得使保费低于最低保险费。',
      ],
    },
  },
  CancellationTerms: {
    about: ['Cancellation', '解除保单', '解除保单后最低保险费应缴的部分，按解除方区分。'],
    fields: {
      policyholder: [
        'By the policyholder',
        '投保人解除',
        '投保人解除时的计收方式。',
        'How it goes where the policyholder cancels.',
      ],
      insurer: [
        'By the insurer',
        '保险人解除',
        '保险人解除时的计收方式。',
        'How it goes where the insurer cancels.',
      ],
      scale: [
        'Scale',
        '短期费率表',
        '短期费率表的编号：以保险期间的十二分之一计，由已开始的份数得出应缴比例。',
      ],
    },
  },
  BonusTerms: {
    about: ['Bonus or malus', '优待或加费', '一项优待或加费：按最终保费的一定比例退还或加收。'],
    fields: {
      id: ['Id', '编号', '编号，不可重复。', 'Name of the bonus, used once.'],
      title,
      kind: [
        'Kind',
        '类型',
        '无赔款优待：按连续无赔款年数（含本期）。赔付率优待：按赔款与保费之比。利润分享：一至三期的保费扣除保险人留存和赔款后，按比例分享。加费：按赔款与保费之比加收。',
      ],
      page: ['Page', '费率页', '读取比例的费率页；利润分享为含期数、留存和分享比例三行的费率页。'],
      paid: ['Paid', '支付时间', '未填时随最终账单结算，或仅在续保后支付；加费随最终账单收取。'],
    },
  },
  Reference: {
    about: ['Reference', '参考资料', '公开的资料来源。'],
    fields: {
      title: ['Title', '标题', '资料的标题。', 'Title of the source.'],
      publisher: ['Publisher', '发布机构', '发布资料的机构。', 'Who published it.'],
      place: ['Place', '位置', '表、章节或页码。'],
      url: ['Address', '网址', '资料的网址。', 'Where it is found.'],
      date: ['Date', '日期', '资料的日期。', 'When it was published.'],
    },
  },
};
