import { propertyStatements } from '../../rules/load/property-statements.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import type { CreditControlAnswer, Submission } from '../../submission/submission.js';
import { monotone } from './monotone.js';

type Answers = Readonly<Record<string, CreditControlAnswer>>;

const evidences = ['none', 'document', 'audited'] as const;

/** A question left out, against a yes or a no whatever the other answers are; an outcome left out, against any it may have. */
export const silence = /*#__PURE__*/ monotone({
  id: 'silence-never-pays',
  statement: propertyStatements['silence-never-pays'],
  reason: {
    en: 'A seller who tells a good truth must not pay for it, and one who is silent must not gain; else fields are left blank.',
    'zh-CN': '如实说明良好情况不应加价，沉默也不应得利；否则投保人只会留空。',
  },
  premium: 'not-lower',
  cover: 'any',
  change: (submission, size, book) => {
    const { creditControl = {} } = submission;
    const said = (more: Submission['creditControl']): Submission => ({
      ...submission,
      creditControl: { ...creditControl, ...more },
    });
    if (size % 5 === 3)
      return outcomeLeftOut(onAgreedTerms(submission), {
        daysSalesOutstanding: agreedDays * (1 + (size % 4)),
      });
    if (size % 5 === 4)
      return outcomeLeftOut(unaged(submission), { overdueShare: shares[size % 4] ?? '0' });
    const { id, others } = asked(submission, size, book);
    if (id === undefined) return { before: submission, after: submission };
    const evidence = evidences[size % 3] ?? 'none';
    const answered = (answer: 'yes' | 'no') =>
      said({ answers: { ...others, [id]: { answer, evidence } } });
    const blank = said({
      answers: size % 2 === 0 ? others : { ...others, [id]: { answer: 'unknown', evidence } },
    });
    return size % 5 === 0
      ? { before: blank, after: answered('no') }
      : { before: answered('yes'), after: blank };
  },
});

/** Days every buyer has to pay, and pays in: days below the terms would say that less is owed, which is no outcome. */
const agreedDays = 60;

function onAgreedTerms(submission: Submission): Submission {
  const { buyers, buyerGroups } = submission;
  return {
    ...submission,
    ...(buyers && { buyers: buyers.map((buyer) => ({ ...buyer, termsDays: agreedDays })) }),
    ...(buyerGroups && {
      buyerGroups: buyerGroups.map((group) => ({ ...group, termsDays: agreedDays })),
    }),
  };
}

/** Shares overdue, from none to all. */
const shares = ['0', '0.05', '0.12', '1'] as const;

/** A submission that states one outcome, and leaves it out. */
function outcomeLeftOut(
  { creditControl = {}, ...rest }: Submission,
  outcome: Submission['creditControl'],
): { readonly before: Submission; readonly after: Submission } {
  const { daysSalesOutstanding: days, overdueShare: share, ...answers } = creditControl;
  const others = {
    ...answers,
    ...(outcome?.daysSalesOutstanding === undefined && days !== undefined
      ? { daysSalesOutstanding: days }
      : {}),
    ...(outcome?.overdueShare === undefined && share !== undefined ? { overdueShare: share } : {}),
  };
  return {
    before: { ...rest, creditControl: { ...others, ...outcome } },
    after: { ...rest, creditControl: others },
  };
}

/** Without what each buyer owes overdue, which says more than the whole ledger. */
function unaged(submission: Submission): Submission {
  const { buyers } = submission;
  return buyers === undefined
    ? submission
    : { ...submission, buyers: buyers.map(({ overdue: _, ...buyer }) => buyer) };
}

/** A question of the book, and answers to some of the others. */
function asked(
  { creditControl }: Submission,
  size: number,
  { questionnaire }: LoadedRateBook,
): { readonly id: string | undefined; readonly others: Answers } {
  const ids = (questionnaire?.questions ?? []).map((question) => question.id);
  const id = ids[size % Math.max(1, ids.length)];
  const others = Object.entries(creditControl?.answers ?? {}).filter(
    ([other], index) => other !== id && (index + size) % 3 > 0,
  );
  return { id, others: Object.fromEntries(others) };
}
