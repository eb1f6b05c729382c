import type { RecordWords } from '../words.js';

/** The words for a quote and its price. */
export const quoteWords: Readonly<Record<string, RecordWords>> = {
  Quote: {
    about: ['Quote', '报价', '报价的结果：固定的纯 JSON，可长期保存、重算和说明。'],
    fields: {},
  },
  QuoteHeader: {
    about: ['Quote', '报价', '不论是否有价格，每份报价都载明的内容。'],
    fields: {
      submission: ['Submission', '投保资料编号', '投保资料自带的编号。'],
      book: ['Rate book', '费率手册', '报价所用的费率手册。'],
      library: ['Library', '程序库', '报价所用的程序库。', 'The library the quote was made with.'],
      findings: ['Findings', '核保意见', '全部意见，严重的在前。'],
      assumptions: ['Assumptions', '假定事项', '投保资料未说明而作的假定。'],
      submissionDigest: [
        'Digest of the submission',
        '投保资料摘要值',
        '所读取投保资料的 SHA-256 摘要值；无法读取时为空。',
      ],
      digest: ['Digest', '摘要值', '除本字段外整份报价的 SHA-256 摘要值；保存后被改动即不再相符。'],
    },
  },
  'QuoteHeader.book': {
    about: ['Rate book', '费率手册', '报价所用的费率手册。', 'The rate book of the quote.'],
    fields: {
      edition: ['Edition', '版本', '手册的版本。', 'Edition of the book.'],
      title: ['Title', '名称', '手册的名称。', 'Title of the book.'],
      digest: [
        'Digest',
        '摘要值',
        '手册规范化 JSON 的 SHA-256 摘要值。',
        'SHA-256 of the canonical JSON of the book.',
      ],
      filing: [
        'Filing',
        '备案编号',
        '备案的编号；没有时为空。',
        'Reference of the filing, if there is one.',
      ],
      notice: [
        'Notice',
        '声明',
        '手册要求印在报价单上的声明。',
        'What the book wants printed on every quote.',
      ],
    },
  },
  'QuoteHeader.library': {
    about: ['Library', '程序库', '报价所用的程序库。', 'The library of the quote.'],
    fields: {
      name: ['Name', '名称', '程序库的名称。', 'Name of the library.'],
      version: ['Version', '版本', '程序库的版本。', 'Version of the library.'],
    },
  },
  PricedQuote: {
    about: ['Quote with a price', '有价格的报价', '有价格的报价：已报价，或附现有价格转核保审批。'],
    fields: {
      status: [
        'Status',
        '状态',
        '报价的状态。',
        'Whether the price is offered or needs the underwriter.',
      ],
      currency: ['Currency', '币种', '所有金额的币种。', 'Currency of every amount.'],
      period: ['Policy period', '保险期间', '保险期间。', 'The policy period.'],
      validity: ['Validity', '报价有效期', '自基准日起至该日止有效。'],
      cover: ['Cover', '承保条件', '各项金额均已确定的承保条件。'],
      exposure: [
        'Exposure',
        '风险敞口',
        '与价格一并列示的敞口指标。',
        'The exposure behind the price.',
      ],
      premium: ['Premium', '保费', '价格。', 'The price.'],
      adjustment: ['Adjustment', '保费结算', '申报营业额后如何确定最终保费；手册没有规定时不列。'],
      services: ['Services', '附带服务', '所选方案在保障之外附带的服务；没有时不列。'],
      technical: [
        'Technical premium',
        '技术保费',
        '仅按预期损失、费用和资本计算的风险成本；手册没有规定时为空。',
      ],
      losses: [
        'Losses',
        '损失',
        '本保险期间在承保条件下的损失，取自损失分布；手册没有规定时为空。',
      ],
      ledger: ['Steps', '保费计算过程', '从零到保费的各个步骤。'],
      filedRanges: ['Filed ranges', '备案区间', '各步骤读取的备案区间及取值；手册没有区间时为空。'],
      excludedBuyers: [
        'Buyers not insured',
        '不予承保的买方',
        '从可保营业额中剔除的买方及其原因。',
      ],
      subjectivities: ['Before cover starts', '承保前提条件', '起保前须收到的资料，按代码列出。'],
      measures: ['Own measures', '外部测量项', '程序库以外的测量项及其版本。'],
      issues: [
        'Issues',
        '投保资料问题',
        '有价格的报价没有问题。',
        'A quote with a price has none.',
      ],
    },
  },
  AdjustmentTerms: {
    about: ['Adjustment', '保费结算', '最终保费的确定方式：手册的规定及其所引的费率页。'],
    fields: { pages: ['Rate pages', '费率页', '所引的费率页，与手册相同。'] },
  },
  'PricedQuote.period': {
    about: ['Policy period', '保险期间', '保险期间。', 'The policy period.'],
    fields: {
      inception: ['Inception', '起保日', '第一天。', 'First day.'],
      expiry: ['Expiry', '到期日', '最后一天。', 'Last day.'],
      months: ['Months', '月数', '期间的月数。', 'Length in months.'],
      basis: [
        'Basis of cover',
        '承保基础',
        '承保保险期间内的发货，或保险期间内发生的损失。',
        'Whether shipments made in the period are insured, or losses in the period.',
      ],
    },
  },
  'PricedQuote.validity': {
    about: ['Validity', '报价有效期', '报价有效期。', 'How long the offer stands.'],
    fields: {
      from: ['From', '自', '第一天。', 'First day.'],
      until: ['Until', '至', '最后一天。', 'Last day.'],
    },
  },
  QuotedCover: {
    about: ['Cover', '承保条件', '各项金额均已确定的承保条件。'],
    fields: {
      tierTitle: [
        'Title of the tier',
        '方案名称',
        '所选方案的名称；没有时为空。',
        'Title of the tier, if one was chosen.',
      ],
      waterfall: [
        'Order of the terms',
        '承保条件的适用顺序',
        '手册载明的适用顺序；未载明时按标准顺序。',
      ],
    },
  },
  'PricedQuote.measures': {
    about: ['Own measure', '外部测量项', '一个外部测量项。', 'A measure from outside the library.'],
    fields: {
      id: ['Id', '编号', '测量项的编号。', 'Id of the measure.'],
      version: ['Version', '版本', '测量项的版本。', 'Version of the measure.'],
    },
  },
  UnpricedQuote: {
    about: [
      'Quote without a price',
      '没有价格的报价',
      '没有价格的报价：因核保意见拒保，或投保资料有问题。',
    ],
    fields: {
      status: [
        'Status',
        '状态',
        '报价的状态。',
        'Whether the risk is declined or the submission is invalid.',
      ],
      currency: [
        'Currency',
        '币种',
        '投保资料的币种；无法读取时为空。',
        'Currency of the submission, if it can be read.',
      ],
      premium: ['Premium', '保费', '没有价格。', 'There is none.'],
      ledger: ['Steps', '保费计算过程', '没有步骤。', 'There are none.'],
      excludedBuyers: [
        'Buyers not insured',
        '不予承保的买方',
        '剔除的买方及其原因。',
        'Buyers taken out of the insurable turnover, and why.',
      ],
      issues: ['Issues', '投保资料问题', '投保资料有问题时，列出全部问题。'],
    },
  },
  Premium: {
    about: ['Premium', '保费', '价格。'],
    fields: {
      estimated: ['Estimated premium', '预计保险费', '保险期间的预计保险费，取整至最小货币单位。'],
      rate: ['Premium rate', '保险费率', '保费占可保营业额的比例，按市场惯例取整。'],
      minimum: ['Minimum premium', '最低保险费', '合同约定的最低保险费。'],
      indication: ['Indication', '涨跌幅限制前测算保费', '续保费率涨跌幅限制前按算法测算的保费。'],
      unrounded: ['Unrounded', '取整前金额', '费率取整、保费下限和保费取整之前的金额。'],
    },
  },
};
