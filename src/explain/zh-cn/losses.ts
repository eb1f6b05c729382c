import type { LossCase } from '../../quoted/quote-record.js';
import type { Format } from '../format.js';
import type { Language } from '../language.js';
import { less } from './wording.js';

/** What of the seller's part no cover would pay. */
function aboveLimits({ aboveLimits: amount }: LossCase, format: Format): string {
  return less('0', amount) ? `（其中超出信用限额${format.wholeMoney(amount)}）` : '';
}

/** The Chinese sentence about the losses of the period. */
export const losses: Language['losses'] = ({ present, stress }, format) =>
  `按手册测算（未计本投保人的赔付经验），保险期间的预期损失为${format.wholeMoney(present.groundUp)}，其中保险人赔付${format.wholeMoney(present.insured)}，被保险人自留${format.wholeMoney(present.retained)}${aboveLimits(present, format)}；` +
  `压力情景下预期损失为${format.wholeMoney(stress.groundUp)}，其中被保险人自留${format.wholeMoney(stress.retained)}。` +
  `极端情形下保险人的平均赔款（尾部风险价值）为${format.wholeMoney(present.tailValueAtRisk)}，压力情景下为${format.wholeMoney(stress.tailValueAtRisk)}。`;
