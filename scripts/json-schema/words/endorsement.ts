import type { Description, RecordWords, Title } from '../words.js';

const kind: Description = ['Kind', '类别', '批改的类别。', 'What is changed.'];
const outlook: Readonly<Record<string, Title>> = {
  improving: ['Improving', '向好'],
  stable: ['Stable', '稳定'],
  deteriorating: ['Deteriorating', '转差'],
};

/** The words for changes of a policy in force. */
export const endorsementWords: Readonly<Record<string, RecordWords>> = {
  Endorsement: {
    about: ['Endorsement', '批改', '对有效保单的一项批改，载明商定日。'],
    fields: {},
  },
  EndorsementCommon: {
    about: ['Endorsement', '批改', '各类批改的共有内容。', 'What every endorsement states.'],
    fields: {
      on: ['Agreed on', '商定日', '商定批改的日期。'],
      from: ['From', '生效日', '适用的首个出运日；未填时为商定日，早于起保日时为起保日。'],
      reason: ['Reason', '原因', '批改的原因。', 'Why it was agreed.'],
      by: ['By', '经办人', '由谁商定。'],
    },
  },
  BuyerEndorsement: {
    about: ['New buyer', '新增买方', '保单原先没有的买方，其营业额按保单费率承保。'],
    fields: { kind, buyer: ['Buyer', '买方', '新增的买方。', 'The buyer that joins.'] },
  },
  LimitEndorsement: {
    about: ['Limit', '限额', '对保单内某买方限额的决定。'],
    fields: {
      kind,
      buyer: ['Buyer', '买方编号', '买方的编号。'],
      decision: [
        'Decision',
        '决定',
        '“申请”仅作记录，“批复”确定限额，“调减”降低限额，“撤销”终止限额。',
      ],
      limit: ['Limit', '限额', '限额，以该买方的币种计；撤销时不填。'],
      expires: ['Expires', '有效至', '决定的最后一天；其后恢复原限额。'],
    },
  },
  CoverEndorsement: {
    about: [
      'Cover',
      '承保条件',
      '自某日起出运适用的其他承保条件，按承保时所用版本的费率手册定价。',
    ],
    fields: {
      kind,
      cover: ['Cover', '承保条件', '变更的条款。'],
      approval: ['Approval', '核准', '新承保条件的转审事项多于原保单时填写。'],
    },
  },
  Approval: {
    about: ['Approval', '核准', '核保人对转审报价的核准。'],
    fields: {
      by: ['By', '核准人', '由谁核准。'],
      authority: ['Authority', '授权依据', '核准所依据的授权，例如授权级别。'],
      on: ['On', '核准日', '核准的日期。', 'Day of the approval.'],
      conditions: ['Conditions', '条件', '核准所附的条件。'],
      findings: ['Findings', '核准事项', '所核准的转审事项的代码或准则编号；未填时为全部。'],
    },
  },
  TurnoverEndorsement: {
    about: ['Estimate of turnover', '预估营业额', '可保营业额的新预估；实际保费按申报营业额计收。'],
    fields: {
      kind,
      estimated: ['Estimated turnover', '预估营业额', '按现时情况预估的整个保险期间的可保营业额。'],
    },
  },
  SectorEndorsement: {
    about: ['Outlook of a sector', '行业展望', '自某日起某行业的展望。'],
    fields: {
      kind,
      sector: ['Sector', '行业', '行业代码。', 'The sector.'],
      outlook: ['Outlook', '展望', '行业的展望。', 'How it looks.'],
    },
  },
  SurchargeEndorsement: {
    about: [
      'Surcharge',
      '加费',
      '保单条款允许时，自某日起出运适用的较高费率，即检视所要求并经商定的加费；直至撤回。',
    ],
    fields: {
      kind,
      rate: ['Rate', '费率', '该日起出运的费率全值，而非上调幅度。'],
      triggers: ['Triggers', '触发条件', '加费所依据的触发条件；全部解除后，下一次检视予以终止。'],
    },
  },
  UndoEndorsement: {
    about: ['Undo', '撤回', '撤回一项批改。'],
    fields: { kind, change: ['Change', '批改编号', '批改的编号。'] },
  },
};

/** The choices of what comes in during the year of a policy. */
export const policyYearChoices: Readonly<Record<string, Readonly<Record<string, Title>>>> = {
  'Cancellation.by': {
    policyholder: ['Policyholder', '投保人'],
    insurer: ['Insurer', '保险人'],
  },
  Experience: { clean: ['No claims', '无赔案'], claims: ['With claims', '有赔案'] },
  'Declarations.renewal': {
    renewed: ['Renewed', '已续保'],
    'not-renewed': ['Not renewed', '未续保'],
  },
  'CountryObservation.cover': {
    open: ['Open', '正常承保'],
    restricted: ['Restricted', '限制承保'],
    withdrawn: ['Withdrawn', '停止承保'],
    sanctioned: ['Sanctioned', '受制裁'],
  },
  'SectorObservation.outlook': outlook,
  'SectorEndorsement.outlook': outlook,
  'LimitEndorsement.decision': {
    asked: ['Asked for', '申请'],
    granted: ['Granted', '批复'],
    cut: ['Cut', '调减'],
    withdrawn: ['Withdrawn', '撤销'],
  },
};
