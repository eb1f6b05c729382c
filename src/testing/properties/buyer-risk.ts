import { propertyStatements } from '../../rules/load/property-statements.js';
import type { Buyer, Grade, Submission } from '../../submission/submission.js';
import { acceptedLevels } from '../accepted-levels.js';
import { vocabularyOf } from '../vocabulary.js';
import { monotone } from './monotone.js';

/** A buyer one grade worse. */
export const worseGrade = /*#__PURE__*/ monotone({
  id: 'worse-grade-never-cheaper',
  statement: propertyStatements['worse-grade-never-cheaper'],
  reason: {
    en: 'A worse grade defaults more often, and a book that charges less for it is selected against. Under a first loss the history is restated too, and may outweigh a buyer whose losses the seller bears.',
    'zh-CN':
      '评级越差，违约越频繁；若反而收费更低，必然招致逆选择。设有免赔额时历史损失一并还原，其影响可能超过损失由被保险人自留的小买方。',
  },
  premium: 'not-lower',
  cover: 'plain',
  change: (submission, size) => {
    const buyers = submission.buyers ?? [];
    const worse = nearestGrade(buyers, (size % 9) + 1);
    return {
      before: submission,
      after: {
        ...submission,
        buyers: buyers.map((buyer) =>
          buyer === worse ? { ...buyer, grade: ((buyer.grade ?? 1) + 1) as Grade } : buyer,
        ),
      },
    };
  },
});

/** The buyer whose grade comes nearest: the same one when others are left out, so that cases get smaller. */
function nearestGrade(buyers: readonly Buyer[], grade: number): Buyer | undefined {
  const distance = (buyer: Buyer): number => Math.abs((buyer.grade ?? 1) - grade);
  return [...buyers].sort((a, b) => distance(a) - distance(b))[0];
}

const days: readonly string[] = /*#__PURE__*/ Array.from({ length: 181 }, (_, day) => String(day));

/** All buyers on longer terms: with their limits, or without, so that every balance lengthens alike. */
export const longerTerms = /*#__PURE__*/ monotone({
  id: 'longer-terms-never-cheaper',
  statement: propertyStatements['longer-terms-never-cheaper'],
  reason: {
    en: 'With longer terms every buyer owes more for longer, and more of it lies within a limit that stays.',
    'zh-CN': '账期越长，欠款余额越高、风险暴露越久；限额不变时，限额之内的欠款也更多。',
  },
  premium: 'not-lower',
  cover: 'plain',
  change: (submission, size, book) => {
    const levels = acceptedLevels(book, 'payment-terms', days);
    const maxima = [...vocabularyOf(book).maximumTermsDays].sort((a, b) => Number(a) - Number(b));
    const priced = vocabularyOf(book).priced.has('maximum-terms');
    const from = size % Math.max(1, levels.length - 1);
    const terms = (index: number): Submission => ({
      ...submission,
      buyers: (submission.buyers ?? []).map(({ approvedLimit, ...buyer }) => ({
        ...buyer,
        ...(approvedLimit !== undefined && size % 2 === 0 && { approvedLimit }),
        termsDays: Number(levels[Math.min(index, levels.length - 1)] ?? buyer.termsDays),
      })),
      ...(priced && {
        cover: {
          ...submission.cover,
          maximumTermsDays: Number(maxima[Math.min(index, maxima.length - 1)]),
        },
      }),
    });
    return { before: terms(from), after: terms(from + 10) };
  },
});
