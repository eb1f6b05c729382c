import type { Language } from '../language.js';

/** The Chinese sentence about the losses of the period. */
export const losses: Language['losses'] = ({ present, stress }, format) =>
  `保险期间的预期损失为${format.wholeMoney(present.groundUp)}，其中保险人赔付${format.wholeMoney(present.insured)}，被保险人自留${format.wholeMoney(present.retained)}；` +
  `压力情景下预期损失为${format.wholeMoney(stress.groundUp)}，其中被保险人自留${format.wholeMoney(stress.retained)}。` +
  `极端情形下保险人的平均赔款（尾部风险价值）为${format.wholeMoney(present.tailValueAtRisk)}，压力情景下为${format.wholeMoney(stress.tailValueAtRisk)}。`;
