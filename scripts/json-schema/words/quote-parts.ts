import type { RecordWords } from '../words.js';

/** The words for what stands behind the price of a quote. */
export const quotePartWords: Readonly<Record<string, RecordWords>> = {
  Technical: {
    about: ['Technical premium', '技术保费', '两种价格中的第二种。'],
    fields: {
      premium: [
        'Technical premium',
        '技术保费',
        '保险期间的技术保费。',
        'Technical premium of the period.',
      ],
      adequacy: ['Rate adequacy', '费率充足度', '预计保险费与技术保费之比。'],
      ledger: ['Steps', '计算过程', '技术保费的各个步骤；多数即为保费计算过程中的步骤。'],
    },
  },
  FiledRange: {
    about: ['Filed range', '备案区间', '证明步骤所用数值处于备案区间之内。'],
    fields: {
      step: ['Step', '步骤', '步骤的编号。', 'Id of the step.'],
      page: ['Page', '费率页', '费率页的编号。', 'Id of the page.'],
      row: ['Row', '行', '所查的行。', 'The row that was read.'],
      min: ['Minimum', '下限', '备案区间的下限。', 'Lower end of the filed range.'],
      max: ['Maximum', '上限', '备案区间的上限。', 'Upper end of the filed range.'],
      open: ['Open ends', '开口端点', '不属于区间的端点（如有）。'],
      calculated: ['Calculated', '规则取值', '手册规则给出的数值。'],
      value: ['Used', '实际取值', '实际采用的数值：同上，或核保人选定的数值。'],
      inside: ['Inside', '在区间内', '数值在区间之内。', 'The value lies inside the range.'],
    },
  },
  LossSummary: {
    about: ['Losses', '损失', '保险期间的损失及由谁承担：取自损失分布的估计，精确至最小货币单位。'],
    fields: {
      present: ['Present', '当前', '按当前违约率。', 'At present default rates.'],
      stress: ['Stress', '压力情景', '不景气年份：违约率乘以手册的周期系数。'],
    },
  },
  LossCase: {
    about: ['Losses in one case', '一种情景的损失', '一种情景下保险期间的预期损失。'],
    fields: {
      groundUp: [
        'Ground-up',
        '损失总额',
        '保单项下全部买方的损失，未计承保条件，含超出信用限额的欠款。',
      ],
      aboveLimits: ['Above limits', '超限损失', '其中超出信用限额、任何保障均不赔付的部分。'],
      insured: ['Insured', '保险人承担', '由保险人赔付的部分。'],
      retained: [
        'Retained',
        '自留',
        '由卖方自留的部分：超出信用限额、赔付比例以外、免赔额以及超出最高赔偿限额的部分。',
      ],
      tailValueAtRisk: [
        'Tail value at risk',
        '尾部风险价值',
        '保险人赔付额在手册尾部水平上的尾部风险价值。',
      ],
    },
  },
  ExposureSummary: {
    about: ['Exposure', '风险敞口', '与价格一并列示的敞口指标。'],
    fields: {
      insurableTurnover: [
        'Insurable turnover',
        '可保营业额',
        '保险期间的可保营业额，据以计收保费。',
      ],
      buyers: ['Buyers', '买方数', '承保的买方数量。', 'Number of insured buyers.'],
      normalBalance: [
        'Normal balance',
        '正常应收余额',
        '各买方正常情况下应收余额之和，与被保险人账面一致。',
      ],
      withinLimits: [
        'Within limits at default',
        '违约时限额以内余额',
        '各买方违约时欠款中平均处于限额以内的部分之和，预期损失据此计算。',
      ],
      peakBalance: [
        'Peak balance',
        '最高应收余额',
        '各买方最高应收余额之和。',
        'Sum of the peak balances of the buyers.',
      ],
      weightedTermsDays: [
        'Payment terms (days)',
        '平均账期（天）',
        '按营业额加权的平均账期。',
        'Payment terms weighted by turnover.',
      ],
      averageDefaultRate: [
        'Average default rate',
        '买方平均违约率',
        '按营业额加权的年违约率，未计各项系数。',
      ],
      effectiveBuyers: [
        'Effective number of buyers',
        '等效买方数',
        '分散程度相当的等额买方数量。',
        'Number of equal buyers with the same concentration.',
      ],
      topBuyerShare: [
        'Share of the top buyer',
        '最大买方占比',
        '最大买方占最高应收余额的比例。',
        'Share of the largest buyer in the peak balances.',
      ],
      topFiveShare: [
        'Share of the top five',
        '前五大买方占比',
        '前五大买方占最高应收余额的比例。',
        'Share of the five largest buyers in the peak balances.',
      ],
      overdueShare: [
        'Overdue share',
        '逾期占比',
        '长期逾期款项占应收余额的比例。',
        'Share of the balances that is long overdue.',
      ],
      discretionaryShare: [
        'Share within the discretionary limit',
        '自行掌握信用限额项下占比',
        '没有批复限额的买方占应收余额的比例。',
        'Share of the balances with buyers without a named limit.',
      ],
      coverGap: ['Cover gap', '限额缺口', '申请限额减批复限额。'],
    },
  },
  ExcludedBuyer: {
    about: ['Buyer not insured', '不予承保的买方', '从可保营业额中剔除的买方。'],
    fields: {
      buyer: ['Buyer', '买方', '买方编号。', 'Identifier of the buyer.'],
      reason: ['Reason', '原因', '剔除的原因。', 'Why it cannot be insured.'],
      turnover: ['Turnover', '年营业额', '剔除的年营业额，以报价币种计。'],
    },
  },
  Subjectivity: {
    about: ['Condition', '前提条件', '起保前须满足的条件。'],
    fields: { code: ['Code', '代码', '条件的代码。', 'What must be received.'] },
  },
  Finding: {
    about: ['Finding', '核保意见', '核保规则、买方审查或定价过程对风险的意见。'],
    fields: {
      code: ['Code', '代码', '意见的代码；每个代码都有说明文字。'],
      severity: ['Severity', '级别', '“拒保”不予报价，“转核保”须由核保人审批，“提示”仅供参考。'],
      path: [
        'Place',
        '位置',
        '投保资料中的位置（JSON Pointer）。',
        'Place in the submission (JSON Pointer).',
      ],
      facts: ['Facts', '事实', '意见所依据的事实。', 'What the finding rests on.'],
      guideline: ['Guideline', '核保规则', '所触发的核保规则及其名称和界限。'],
    },
  },
  'Finding.guideline': {
    about: ['Guideline', '核保规则', '所触发的核保规则。', 'The guideline that speaks.'],
    fields: {
      id: ['Id', '编号', '规则的编号。', 'Id of the guideline.'],
      title: ['Title', '名称', '规则的名称。', 'Title of the guideline.'],
      level: ['Level', '界限', '规则的界限。', 'Level of the guideline.'],
    },
  },
  Assumption: {
    about: ['Assumption', '假定', '未提供而取自费率手册假定的资料。'],
    fields: {
      input: ['Input', '项目', '假定页的行。'],
      path: [
        'Place',
        '位置',
        '投保资料中的位置（JSON Pointer）。',
        'Place in the submission (JSON Pointer).',
      ],
      value: ['Value', '数值', '假定的数值。'],
      count: ['Count', '数量', '适用该假定的买方或买方组数量；整张保单为 1。'],
    },
  },
  Issue: {
    about: [
      'Issue',
      '问题',
      '投保资料中的问题：代码和事实供程序使用，文字说明另由 explainIssues 给出。',
    ],
    fields: {
      path: [
        'Place',
        '位置',
        '投保资料中的位置（JSON Pointer）。',
        'Place in the submission (JSON Pointer).',
      ],
      code: ['Code', '代码', '问题的代码。', 'What is wrong.'],
      facts: ['Facts', '事实', '说明所用的事实。', 'What its words rest on.'],
      write: [
        'Fix',
        '更正',
        '可由所填内容推知的更正，为适用于原投保资料的 JSON Patch。',
        'The fix, where what was sent tells it: a JSON Patch for the submission as it was sent.',
      ],
    },
  },
  PatchOperation: {
    about: ['Fix', '更正', 'JSON Patch（RFC 6902）的一项操作：替换某处的值，或更改字段名。'],
    fields: {
      op: ['Operation', '操作', '替换或移动。', 'Another value in the place, or another name.'],
      path: ['Place', '位置', '要写入的位置（JSON Pointer）。', 'Where to write (JSON Pointer).'],
      value: ['Value', '值', '操作为替换时要写入的值。'],
      from: ['Present place', '原位置', '操作为移动时，值现在所在的位置（JSON Pointer）。'],
    },
  },
};
