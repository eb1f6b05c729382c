import { lackFor } from '../../rules/read/property-needs.js';
import type { PropertyId } from '../../rules/read/property-ids.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import type { WholeText } from '../../values/text.js';
import { linesOf } from '../accepted-levels.js';

/** Why a property cannot be tried on a book, in words; null when it can. */
export function obstacleTo(id: PropertyId): (book: LoadedRateBook) => WholeText | null {
  return (book) => {
    const lack = lackFor(id, linesOf(book), Object.values(book.pages));
    if (lack === null) return null;
    if (lack.filedRange === true)
      return { en: 'no row of the book is a filed range', 'zh-CN': '手册中没有备案费率区间' };
    if (lack.lossDistribution === true)
      return {
        en: 'no step prices first losses or a maximum liability from a loss distribution',
        'zh-CN': '没有依据损失分布为免赔额或最高赔偿限额定价的步骤',
      };
    const names = lack.anyOf?.join(', ') ?? '';
    return {
      en: `the book has no step of kind or measure ${names}`,
      'zh-CN': `手册中没有类型或指标为${names}的步骤`,
    };
  };
}
