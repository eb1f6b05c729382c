import type { UnloadedBookFacts } from '../../../rules/load/book-issue-facts.js';
import type { Templates } from '../../issues/templates.js';

/** Chinese words for a rate book that is used without having been loaded. */
export const unloadedBook = {
  'not-loaded': '该费率手册尚未加载。请传入 parseRateBook 的结果，或本库自带的版本。',
  'prices-only':
    '这是“{edition}”版中仅用于报价的部分，不含此处所需的说明、出处、声明与案例。请传入 trade-credit-pricing/books/reference 的 referenceBook。',
  'page-not-there': '费率手册中没有所读取的费率表“{page}”。请补充后用 parseRateBook 重新加载。',
  'row-not-there': '费率表“{page}”中没有所读取的行{row}。请补充后用 parseRateBook 重新加载。',
} as const satisfies Templates<UnloadedBookFacts>;
