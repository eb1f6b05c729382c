import type { RecordWords } from '../words.js';

/** The words for what a submission says of the seller, its turnover and the exchange rates. */
export const submissionWords: Readonly<Record<string, RecordWords>> = {
  Submission: {
    about: [
      'Submission',
      '投保资料',
      '经纪人提交的投保资料：以赊销方式销售的企业、其买方以及拟投保的条件。必填项为营业额、币种、起保日、基准日、买方所在国家（地区）和承保条件；其余未填项按费率手册的假定处理，并逐项说明。',
    ],
    fields: {
      id: ['Reference', '投保资料编号', '提交方的编号，会在报价单上列示。'],
      currency: ['Currency', '币种', '未另行注明币种的所有金额所用的币种（ISO 4217 代码）。'],
      asOf: ['As-of date', '基准日', '投保资料所反映情况的日期。'],
      inception: ['Inception', '起保日', '保险期间的第一天。'],
      months: [
        'Policy period (months)',
        '保险期间（月）',
        '保险期间的月数，1 至 36；未填时为 12。',
      ],
      basis: [
        'Basis of cover',
        '承保基础',
        '“出运基础”承保保险期间内的发货，“损失发生基础”承保保险期间内发生的损失。',
      ],
      earlierShipments: [
        'Earlier shipments',
        '此前发货',
        '起保前已发货、尚未收回的货款是否一并承保；未填时，损失发生基础下保障未中断的视为承保，出运基础下不承保。',
      ],
      policyholder: ['Policyholder', '投保人', '拟投保的卖方。'],
      turnover: ['Turnover', '营业额', '卖方全年的营业额。'],
      buyers: ['Buyers', '买方', '逐一列明的买方；与买方组合计即为可保营业额。'],
      buyerGroups: [
        'Groups of buyers',
        '买方组',
        '情况相近、合并列示的众多买方，用于长名单的尾部。',
      ],
      lossHistory: ['Loss history', '历史损失记录', '以往保单年度的损失，或没有历史记录的声明。'],
      continuity: ['Past cover', '以往投保情况', '以往投保信用保险的期间；中断由日期推算。'],
      creditControl: [
        'Credit control',
        '信用管理',
        '费率手册信用管理问卷的答复，以及印证或否定答复的实际结果。',
      ],
      cover: [
        'Cover',
        '承保条件',
        '拟投保的条件：费率手册的某一方案、自定结构，或在方案基础上的调整。',
      ],
      renewal: ['Renewal', '续保', '续保时填写到期保单的情况。'],
      exchangeRates: ['Exchange rates', '汇率', '所用每种外币各填一个注明日期的汇率。'],
      attributes: [
        'Further facts',
        '其他事项',
        '个别费率手册专门要求的事项，按名称填写，例如 { "channel": "broker" }。',
      ],
      selections: [
        'Selections',
        '核保选定',
        '核保人在费率手册备案区间内选定的数值，每个步骤一项。',
      ],
    },
  },
  Selection: {
    about: [
      'Selection',
      '核保选定',
      '在步骤所读备案区间内选定的数值，代替手册规则给出的数值。',
      "A value selected inside the filed range a step reads, in place of the one the rate book's own rule gives.",
    ],
    fields: {
      step: ['Step', '步骤', '费率手册步骤的编号。'],
      page: [
        'Page',
        '费率页',
        '选定值所在的费率页和行；步骤读取多行时须两者一并填写。',
        'Page and row the value is selected in; needed where the step reads several rows, and then both.',
      ],
      row: ['Row', '行', '选定值所在的行。', 'Row the value is selected in.'],
      buyer: ['Buyer', '买方', '逐一买方计费的步骤只为一个买方选定时，该买方的编号。'],
      value: ['Value', '数值', '选定的数值，须在备案区间之内；超出区间的不予接受。'],
      reason: ['Reason', '理由', '选定的理由，一句话；印在报价单上。'],
      authority: ['Authority', '权限', '有权选定的人员、岗位或委员会；印在报价单上。'],
    },
  },
  IndustryCode: {
    about: ['Code of a named classification', '注明分类的行业代码', '注明所用分类的行业代码。'],
    fields: {
      scheme: ['Classification', '行业分类', '代码所属的行业分类。'],
      code: ['Code', '代码', '该分类中的代码，例如 GB/T 4754—2017 的 C3911 或 3911。'],
    },
  },
  Policyholder: {
    about: ['Policyholder', '投保人', '拟投保的卖方。'],
    fields: {
      id: ['Identifier', '投保人编号', '提交方对卖方的编号。'],
      country: ['Country', '所在国家（地区）', '卖方所在国家（地区）（ISO 3166-1 两位字母代码）。'],
      tradeSector: [
        'Trade sector (ISIC)',
        '所属行业（ISIC）',
        '国际标准行业分类（ISIC Rev.4）代码：门类（C）、大类（26）、中类（261）或小类（2610）；或注明所用分类的代码。',
      ],
      yearsTrading: ['Years of trading', '经营年限', '卖方经营的整年数。'],
    },
  },
  Turnover: {
    about: ['Turnover', '营业额', '卖方全年的营业额，以及其中可保的部分。'],
    fields: {
      estimated: [
        'Estimated turnover',
        '预计年营业额',
        '全年预计营业额，未扣除除外部分，不含增值税。',
      ],
      exclusions: [
        'Exclusions',
        '除外部分',
        '预计营业额中没有可保信用风险的部分；其余部分由买方资料说明。',
      ],
      pastYears: ['Past years', '以往年度', '以往各日历年的营业额，供比较。'],
      offeredShare: [
        'Share offered (0 to 1)',
        '投保比例（0 至 1）',
        '可保业务中拟投保的比例；1 为全部投保。',
      ],
    },
  },
  TurnoverExclusion: {
    about: ['Exclusion', '除外部分', '营业额中不可保的部分及其原因。'],
    fields: {
      reason: ['Reason', '原因', '该部分不可保的原因。', 'Why this part is not insurable.'],
      amount: ['Amount', '金额', '该部分全年的金额。', 'Amount in a full year.'],
    },
  },
  'Turnover.pastYears': {
    about: ['Past year', '以往年度', '一个日历年的营业额。', 'Turnover of one calendar year.'],
    fields: {
      year: ['Year', '年度', '日历年。', 'Calendar year.'],
      amount: ['Turnover', '营业额', '该年的营业额。', 'Turnover of the year.'],
    },
  },
  ExchangeRate: {
    about: ['Exchange rate', '汇率', '1 单位外币折合投保币种的数额。'],
    fields: {
      currency: [
        'Foreign currency',
        '外币',
        '外币的 ISO 4217 代码。',
        'ISO 4217 code of the foreign currency.',
      ],
      rate: [
        'Rate',
        '汇率',
        '1 单位外币折合投保币种的数额。',
        'Units of the currency of the submission for one unit of the foreign currency.',
      ],
      date: ['Date', '日期', '汇率的日期。'],
    },
  },
  Text: {
    about: ['Text', '文字', '英文和简体中文的文字。'],
    fields: {
      en: ['English', '英文', '英文文字。', 'The text in English.'],
      'zh-CN': ['Chinese', '简体中文', '简体中文文字。', 'The text in Simplified Chinese.'],
    },
  },
};
