import type { RecordWords } from '../words.js';

/** The words for what is observed of a policy. */
export const observationsWords: Readonly<Record<string, RecordWords>> = {
  Observations: {
    about: [
      'Observations',
      '保单观察资料',
      '保险期间内某一日所知的保单情况：当日的事实，而非上次以来的变化。未列明的买方、国家（地区）或行业与承保时相同，且无逾期。',
    ],
    fields: {
      id: ['Reference', '编号', '提供方的编号。'],
      asOf: ['As-of date', '基准日', '事实所属的日期，在保险期间内或期满后一个月内。'],
      buyers: ['Buyers', '买方', '有情况须报告的买方。'],
      countries: ['Countries', '国家（地区）', '保险人的看法与承保时不同的国家（地区）。'],
      sectors: ['Sectors', '行业', '展望并非稳定的行业。'],
      turnover: ['Declared turnover', '申报营业额', '卖方已申报的营业额。'],
      claims: ['Claims', '赔案', '本期至今的全部赔案。'],
      daysSalesOutstanding: [
        'Days sales outstanding',
        '应收账款周转天数',
        '卖方的应收账款周转天数。',
      ],
    },
  },
  BuyerObservation: {
    about: ['Buyer', '买方', '所知的买方情况。'],
    fields: {
      id: ['Buyer', '买方编号', '保单投保资料中的买方编号。'],
      overdue: ['Overdues', '逾期款', '逾期款：按逾期天数分列的金额，以该买方的币种计。'],
      grade: ['Grade', '评级', '当日的评级分，取代外部评级。'],
      rating: ['Rating', '外部评级', '当日的外部评级，取代评级分。'],
      overdueInGrade: [
        'Overdues in the grade',
        '逾期已反映在评级中',
        '为 true 时，当日评级已反映逾期，不再计入赔付经验；未填时，评级较承保时下降即视为已反映。',
      ],
      approvedLimit: ['Limit of today', '现行限额', '保险人当日给予的限额；"0" 表示已撤销。'],
      turnover: ['Turnover', '营业额', '按当日情况预计的全年营业额。'],
    },
  },
  'BuyerObservation.overdue': {
    about: ['Overdue', '逾期款', '某一逾期天数的金额。', 'What is overdue by so many days.'],
    fields: {
      days: ['Days past due', '逾期天数', '逾期的天数。', 'Days past due.'],
      amount: ['Amount', '金额', '逾期的金额。', 'What is overdue.'],
    },
  },
  CountryObservation: {
    about: ['Country', '国家（地区）', '保险人当日对某国家（地区）的看法。'],
    fields: {
      country: ['Country', '国家（地区）', '国家（地区）代码。', 'The country.'],
      class: ['Class', '类别', '当日的类别，即费率手册国家（地区）表中的一行。'],
      previousClass: ['Class at binding', '承保时的类别', '承保时的类别；未填时为费率手册所列。'],
      cover: ['Attitude', '承保态度', '是否承保该国家（地区）的风险。'],
    },
  },
  SectorObservation: {
    about: ['Sector', '行业', '某行业的展望。'],
    fields: {
      sector: ['Sector', '行业', 'ISIC Rev.4 代码，或注明分类的代码；包括其下各级。'],
      outlook: ['Outlook', '展望', '行业的展望。', 'How it looks.'],
    },
  },
  TurnoverObservation: {
    about: ['Declared turnover', '申报营业额', '已申报的可保营业额。'],
    fields: {
      declared: ['Declared', '已申报', '自起保日至所列日期的申报额，以保单币种计。'],
      through: ['Through', '截至', '已申报的最后一天。'],
      premium: ['Premium', '保费', '优待前的保费；未填时按各日费率计算。'],
    },
  },
  ClaimObservation: {
    about: ['Claim', '赔案', '保险期间内的一宗赔案。'],
    fields: {
      buyer: ['Buyer', '买方编号', '保单投保资料中的买方编号。'],
      date: ['Day of loss', '出险日', '出险的日期。'],
      gross: ['Gross loss', '损失总额', '计算赔付比例和免赔额之前的未付余额，以保单币种计。'],
      recoveries: ['Recoveries', '追回', '已追回的金额。', 'What was recovered.'],
      fromOverdue: [
        'From overdues',
        '源自逾期款',
        '该买方逾期款中转为本赔案的部分，由旧到新；未填时与损失总额相同，且仅作为赔案计入一次。',
      ],
    },
  },
};
