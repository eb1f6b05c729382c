import type { RecordWords } from '../words.js';

/** The words for the cover and the expiring policy. */
export const coverWords: Readonly<Record<string, RecordWords>> = {
  Cover: {
    about: [
      'Cover',
      '承保条件',
      '拟投保的条件。未填项取自方案；没有选择方案的，按费率手册的假定。',
    ],
    fields: {
      tier: ['Tier', '保障方案', '费率手册所列保障方案的编号。'],
      insuredPercentage: ['Insured percentage', '赔付比例（%）', '每笔损失的赔付比例。'],
      discretionaryInsuredPercentage: [
        'Insured percentage within the discretionary limit',
        '自行掌握信用限额项下赔付比例（%）',
        '没有批复限额的买方的赔付比例；未填时与赔付比例相同。',
      ],
      discretionaryLimit: [
        'Discretionary limit',
        '自行掌握信用限额',
        '对没有批复限额的买方，卖方无须申请即可自行掌握的每家限额。',
      ],
      nonQualifyingLoss: [
        'Non-qualifying loss',
        '起赔额',
        '低于该金额的损失不赔；达到该金额的，全额计赔。',
      ],
      eachLoss: ['Each-loss deductible', '每案免赔额', '每笔损失中由卖方自留的金额。'],
      aggregateFirstLoss: [
        'Aggregate first loss',
        '累计免赔额',
        '全年保险损失中由卖方自留的金额。',
      ],
      aggregateFirstLossShare: [
        'Aggregate first loss as a share of turnover',
        '累计免赔额占营业额比例（0 至 1）',
        '以占保险期间可保营业额的比例表示的累计免赔额，随业务量增减。',
      ],
      maximumLiability: ['Maximum liability', '最高赔偿限额', '保险人在保险期间内的最高赔偿金额。'],
      maximumLiabilityMultiple: [
        'Maximum liability as a multiple of premium',
        '最高赔偿限额（保费倍数）',
        '以保费倍数表示的最高赔偿限额；保费指涨跌幅限制、下限及取整前的测算保费。',
      ],
      maximumTermsDays: [
        'Maximum payment terms (days)',
        '最长付款期限（天）',
        '可承保的最长付款期限。',
      ],
      maximumExtensionDays: [
        'Maximum extension (days)',
        '最长延长期限（天）',
        '到期后卖方可继续发货、等待付款的最长天数。',
      ],
      waitingPeriodDays: ['Waiting period (days)', '等待期（天）', '拖欠经过该天数后视为损失。'],
      politicalRisk: [
        'Political risk',
        '政治风险',
        '除商业风险外是否承保政治风险：承保方案的各分项；方案没有分项的，为手册定价的各分项。',
      ],
      politicalPerils: [
        'Political perils',
        '政治风险分项',
        '按名称列明的政治风险分项；未列明的分项按政治风险总项及方案确定。',
      ],
      insolvencyOnly: [
        'Insolvency only',
        '仅承保破产风险',
        '为是时，买方拖欠不予承保，只承保买方破产。',
      ],
      preShipment: ['Pre-shipment risk', '出运前风险', '是否承保出运前的成本损失。'],
    },
  },
  PoliticalPerils: {
    about: [
      'Political perils',
      '政治风险分项',
      '按名称列明的政治风险分项；列明的分项除另有注明外均承保。',
    ],
    fields: {
      transfer: [
        'Transfer and inconvertibility',
        '汇兑限制',
        '停止汇兑、不得兑换。',
        'Transfer stops and inconvertibility.',
      ],
      war: [
        'War and unrest',
        '战争与动乱',
        '战争、动乱与自然灾害。',
        'War, unrest and natural disaster.',
      ],
      licence: [
        'Licence and embargo',
        '许可撤销与禁运',
        '进出口许可被撤销、禁运。',
        'Withdrawn licences and embargoes.',
      ],
      'public-default': [
        'Default of public buyers',
        '公共买方违约',
        '公共买方不付款。',
        'A public buyer that does not pay.',
      ],
      repudiation: [
        'Contract repudiation by public buyers',
        '公共买方毁约',
        '公共买方终止合同或拒绝履行。',
        'A public buyer that ends its contract or refuses to perform it.',
      ],
    },
  },
  PerilCover: {
    about: ['Cover of a peril', '分项承保条件', '一项政治风险的承保条件。'],
    fields: {
      insured: ['Insured', '承保', '不承保该分项时为 false；未填时为承保。'],
      insuredPercentage: [
        'Insured percentage',
        '赔付比例（%）',
        '该分项损失的赔付比例；未填时与承保条件相同。',
      ],
      waitingPeriodDays: [
        'Waiting period (days)',
        '等待期（天）',
        '该分项视为损失前的等待天数；未填时与承保条件相同。',
      ],
    },
  },
  Renewal: {
    about: ['Expiring policy', '到期保单', '即将到期的保单。'],
    fields: {
      expiringRate: ['Expiring rate', '到期费率', '到期保单的费率。'],
      expiringPremium: ['Expiring premium', '到期保费', '到期保单的保费。'],
      edition: ['Edition of the rate book', '费率手册版本', '到期保单定价所用的费率手册版本。'],
      cover: [
        'Expiring cover',
        '到期承保条件',
        '到期保单的承保条件；未填时无法换算到期费率，不适用续保费率涨跌幅限制。',
      ],
      turnover: ['Expiring turnover', '到期营业额', '到期保单的营业额；未填时按本次营业额。'],
      buyers: ['Expiring buyers', '到期买方', '到期保单的买方；买方和买方组均未填时按本次买方。'],
      buyerGroups: ['Expiring groups of buyers', '到期买方组', '到期保单的买方组。'],
    },
  },
};
