import type { ManualWords } from '../words.js';

const distribution = '（依保险期间的总损失分布：CreditRisk+，单一公共因子）';

/** What each kind of step looks at and does, in Chinese; the formulas are those of docs/SPEC.md. */
export const kinds: ManualWords['kinds'] = {
  'worksheet-base': {
    looksAt: '每一买方的应收余额与限额、等级或外部评级，以及保险期间',
    does: '以基准国家（地区）、基准行业、基准付款方式和基准账期下的预期损失起算。买方违约时的欠款为正常余额加时滞天数内的发货，其中处于限额以内的部分为u（限额÷余额），u取自限额使用曲线（没有该表的，限额以内全额计入）。无争议的逾期按付款记录曲线上调买方违约率。',
    formula: '各买方（违约时余额×u（限额÷违约时余额）×违约率×违约损失率×月数÷12）之和',
  },
  'flat-rate': { looksAt: '本步骤的指标', does: '', formula: '' },
  'worksheet-relativity': {
    looksAt: '每一买方所属的类别',
    does: '每一买方的预期损失乘以其类别的系数，各买方按预期损失的大小计入。违约率在全部系数相乘之后再以上限为限；采用全球评级的买方不乘国家（地区）系数。',
    formula: '计入该系数的预期损失合计÷不计该系数的预期损失合计',
  },
  'worksheet-terms': {
    looksAt: '每一买方的账期',
    does: '以各买方自身账期下的余额取代基准账期下的余额。两者均含时滞天数，因此费率变动幅度小于账期变动幅度。',
    formula: '自身账期下的预期损失合计÷基准账期下的预期损失合计',
  },
  page: {
    looksAt: '本步骤的指标',
    does: '按指标在费率表中查得取值，直接用于计算。',
  },
  'credit-control': {
    looksAt: '问卷答案及证明材料、逾期款项、应收账款周转天数',
    does: '答案连同证明材料折算为0至100分，再按曲线查得系数。优惠以逾期与回款情况相印证者为限，系数最多回升至1；费率上浮则照常执行。',
    formula: '1－（1－得分对应的系数）×逾期情况下保留的比例×回款迟缓情况下保留的比例',
  },
  'loss-experience': {
    looksAt: '按本次承保条件折算的历史损失，以及经营年限与以往投保情况',
    does: 'A为以往各年已报告、单笔不超过上限、扣除追偿后的损失；E为同一上限以内、按现行费率截至目前预期应已报告的损失，L为全部预期损失中上限以内的占比；尚未报告的部分按预期计。m为预期已报告的按规模加权的赔案数，即E×E[X]÷E[X²]，X为一笔不超过上限的保险赔案。上限为典型赔案（应收余额平均一元所对应的保险赔案）的若干倍。结果以系数上限与按m列示的下限为限；优惠按历史年数逐步给足。没有历史记录的，另按专表取值。',
    formula: '1＋Z（A÷E－1）L，Z＝min（Zmax，m÷（m＋K））',
  },
  'discretionary-limit': {
    looksAt: '自行掌握限额项下买方的预期损失占比s及其赔付比例',
    does: 'd与n分别为赔付比例表中自行掌握限额与核定限额所对应的取值。',
    formula: '1－s×（1－d÷n）',
  },
  'non-qualifying-loss': {
    looksAt: `起赔额${distribution}`,
    does: '低于该金额的损失不予赔付，达到该金额的损失按全额计算。',
    formula: '计入本项后的预期赔款÷计入本项前的预期赔款',
  },
  'each-loss': {
    looksAt: `每案免赔额${distribution}`,
    does: '每笔损失中免赔额以内的部分由被保险人自留。',
    formula: '计入本项后的预期赔款÷计入本项前的预期赔款',
  },
  'aggregate-first-loss': {
    looksAt: `累计免赔额A${distribution}`,
    does: '保险期间内的损失先由被保险人自留，直至A用尽；S为逐笔条款之后的损失合计。',
    formula: 'E[（S－A）⁺]÷E[S]',
  },
  'maximum-liability': {
    looksAt: `最高赔偿限额M${distribution}`,
    does: '保险期间内的赔款以M为限。M为限幅、下限及取整前测算保费的k倍时，取使两者一致的唯一保费，即P＝f（kP），M只取整一次。',
    formula: 'E[min（（S－A）⁺，M）]÷E[（S－A）⁺]',
  },
  'capital-load': {
    looksAt: `极端情形下的赔款${distribution}`,
    does: '风险集中在此计价：尾部风险价值为超出尾部水平的各种情形下的平均赔款。',
    formula: '资本成本率×未分散比例×（尾部风险价值－预期赔款）×月数÷12',
  },
  'technical-floor': {
    looksAt: '技术保费',
    does: '保费不低于技术保费的一定比例；与续保费率限幅冲突时，以本项为准。',
    formula: '比例×技术保费，换算为费率并按费率单位向上取整',
  },
  'political-risk': {
    looksAt: '承保政治风险时，各国家（地区）的承保平均应收余额',
    does: '各国家（地区）适用其类别的年费率；未投保政治风险的，不加费。',
    formula: '各国家（地区）（承保平均应收余额×年费率×月数÷12）之和',
  },
  'fixed-expense': {
    looksAt: '不考察风险',
    does: '加计每张保单的固定费用。',
    formula: '固定费用',
  },
  'permissible-loss-ratio': {
    looksAt: '不考察风险',
    does: '每单位保费中可用于赔款与固定费用的部分。',
    formula: '1－变动费用－经纪佣金－利润',
  },
  continuity: {
    looksAt: '由以往投保起止日期得出的连续投保年数，以及赔付经验',
    does: '对连续投保给予优惠，但赔付经验不佳时不予保留；宽限天数以内的间断不视为中断，在其他保险人处投保的年度按比例计入。',
    formula: '1－（1－年数对应的系数）×保留的比例',
  },
  'combined-cap': {
    looksAt: '合并设限的各步骤',
    does: '奖励同一审慎卖方的各项优惠，合计不得使价格低于下限。',
    formula: '下限×不计上述步骤时的价格',
  },
  'loss-ratio-floor': {
    looksAt:
      '原始赔付率：以往保险损失（不设上限、不加权、不计信度）与同期保费之比；保费按目前不计历史因素的费率计，实付保费较低的按实付计',
    does: '赔付经验与连续投保的整体影响不得低于本表按该赔付率所列的数值，不作为另一系数叠加。没有历史记录的不作限制。',
    formula: '不计赔付经验与连续投保的保费×表列数值',
  },
  'corridor-ceiling': {
    looksAt: '按本次承保条件、账期和买方换算后的到期费率',
    does: '续保费率的涨幅不得超过限幅，但原始赔付率较高时涨幅上限按比例放宽，直至取消；没有到期保单的，不适用本步骤。',
    formula: '换算后的到期费率×（1＋涨幅上限），按费率单位向下取整，再乘以可保营业额',
  },
  'corridor-floor': {
    looksAt: '按本次承保条件、账期和买方换算后的到期费率',
    does: '续保费率的降幅不得超过限幅，涨幅上限因以往赔付放宽时，降幅相应缩小；没有到期保单的，不适用本步骤。',
    formula: '换算后的到期费率×（1－降幅上限），按费率单位向上取整，再乘以可保营业额',
  },
  'rate-rounding': {
    looksAt: '当前费率，即价格÷可保营业额',
    does: '费率按费率单位四舍五入，保费由取整后的费率得出。',
    formula: '费率单位×可保营业额',
  },
  'premium-floor': {
    looksAt: '当前保费',
    does: '每张保单的保费不低于保费下限。',
    formula: '保费下限',
  },
  'premium-rounding': {
    looksAt: '当前保费',
    does: '保费四舍五入至币种的最小单位。',
  },
};
