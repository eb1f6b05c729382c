import type { RecordWords } from '../words.js';

/** The words for what a submission says of buyers. */
export const buyerWords: Readonly<Record<string, RecordWords>> = {
  Trade: {
    about: ['Trade', '交易条件', '买方或买方组与卖方的交易条件。'],
    fields: {
      country: ['Country', '国家（地区）', '买方所在国家（地区）（ISO 3166-1 两位字母代码）。'],
      sector: [
        'Industry (ISIC)',
        '行业（ISIC）',
        '买方业务的 ISIC Rev.4 代码，或注明所用分类的代码；未填时按卖方所属行业。',
      ],
      paymentMethod: ['Payment method', '付款方式', '买方的付款方式。'],
      letterOfCredit: [
        'Letter of credit',
        '信用证',
        '信用证由哪家银行付款；仅在付款方式为信用证时填写。',
      ],
      termsDays: ['Payment terms (days)', '账期（天）', '自发票日起的约定账期，0 至 3,650 天。'],
      currency: ['Currency', '币种', '该买方各项金额的币种，与投保币种不同时填写。'],
      gradeBasis: [
        'Basis of the grade',
        '信用等级口径',
        '“同国比较”（未填时）指与同一国家（地区）的买方比较；“全球比较”指与所有买方比较，国家（地区）系数为 1。',
      ],
      requestedLimit: ['Requested limit', '申请限额', '每家买方申请的信用限额。'],
      approvedLimit: [
        'Approved limit',
        '批复限额',
        '保险人批复的每家买方的信用限额；“0”表示限额被拒绝或撤销。',
      ],
      attributes: ['Attributes', '其他事项', '只有个别费率手册要求填报的买方事项，按名称填写。'],
    },
  },
  LetterOfCredit: {
    about: ['Letter of credit', '信用证', '信用证的开证行与保兑情况。'],
    fields: {
      issuingBankCountry: [
        'Country of the issuing bank',
        '开证行所在国家（地区）',
        '开证行所在国家（地区）（ISO 3166-1 两位字母代码）；未填时按买方所在国家（地区）。',
      ],
      confirmed: ['Confirmed', '保兑', '是否由卖方所在国家（地区）的银行加具保兑。'],
    },
  },
  Buyer: {
    about: ['Buyer', '买方', '一家买方。报价单会对外发送并列示买方编号，请勿以名称作编号。'],
    fields: {
      id: [
        'Identifier',
        '买方编号',
        '提交方对买方的编号，不可重复。',
        "The sender's identifier of the buyer, used once.",
      ],
      kind: [
        'Kind of buyer',
        '买方类型',
        '公共买方（政府部门、主权机构及其控制的企业）仅可投保政治风险，个人消费者不可保；未填时为企业。',
      ],
      related: ['Related company', '关联方', '是否为卖方所属集团的公司；关联方不可保。'],
      grade: ['Grade (1 to 10)', '信用等级（1 至 10）', '1 级最好，10 级最差。'],
      rating: [
        'Agency rating',
        '外部评级',
        '评级机构的评级，例如 BBB- 或 Ba2，一律按全球口径。信用等级与外部评级只填其一。',
      ],
      turnover: ['Turnover', '年营业额', '与该买方的全年营业额。'],
      balance: [
        'Usual balance',
        '平时余额',
        '该买方平时的应收余额，即账上的平均余额；未填时按营业额与账期计算。',
      ],
      peakBalance: ['Peak balance', '最高余额', '该买方全年最高的应收余额。'],
      overdue: ['Overdue', '未结清逾期款', '基准日的未结清逾期款：按逾期天数分列金额。'],
      group: ['Group of companies', '所属集团', '买方所属集团的编号；同一集团视为一个债务人。'],
    },
  },
  Overdue: {
    about: ['Overdue', '未结清逾期款', '一笔未结清逾期款。'],
    fields: {
      days: ['Days past due', '逾期天数', '自到期日起的天数。'],
      amount: ['Amount', '金额', '逾期的金额。', 'Amount overdue by that many days.'],
      disputed: ['Disputed', '存在争议', '买方对该债务有争议时为 true，此时不据以判断其偿付能力。'],
    },
  },
  BuyerGroup: {
    about: ['Group of buyers', '买方组', '情况相近、合并列示的买方。'],
    fields: {
      id: [
        'Identifier',
        '买方组编号',
        '提交方对买方组的编号，不可重复。',
        "The sender's identifier of the group, used once.",
      ],
      count: ['Number of buyers', '买方数量', '组内买方的数量。'],
      turnover: ['Turnover', '年营业额', '与组内全部买方的全年营业额。'],
      balance: [
        'Usual balance',
        '平时余额',
        '组内全部买方平时的应收余额合计；未填时按营业额与账期计算。',
      ],
      gradeMix: ['Grades', '信用等级构成', '组内买方的信用等级，按营业额占比列示，合计为 1。'],
    },
  },
  'BuyerGroup.gradeMix': {
    about: [
      'Share of a grade',
      '等级占比',
      '某一信用等级的营业额占比。',
      'Share of the turnover with buyers of one grade.',
    ],
    fields: {
      grade: [
        'Grade (1 to 10)',
        '信用等级（1 至 10）',
        '1 级最好，10 级最差。',
        'Grade, 1 best to 10 worst.',
      ],
      share: [
        'Share (0 to 1)',
        '占比（0 至 1）',
        '该等级买方占组内营业额的比例。',
        "Share of the group's turnover.",
      ],
    },
  },
};
