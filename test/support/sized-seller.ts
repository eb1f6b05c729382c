import type { Cover, Grade, Submission } from '../../src/submission/submission.js';
import { answeredAlike, referenceCase } from './reference-case.js';

/** Shares of the buyers up to which they have a grade: an average default rate of about 0.7 %, whatever their number. */
const upTo: readonly (readonly [share: number, grade: Grade])[] = [
  [0.03, 1],
  [0.13, 2],
  [0.38, 3],
  [0.64, 4],
  [0.83, 5],
  [0.95, 6],
  [1, 7],
];

/** A seller of the reference mix in any size: few buyers have the same mix of grades as many. */
export function sizedSeller(turnover: number, buyers: number, cover?: Cover): Submission {
  const base = referenceCase({ turnover, buyers });
  const few = buyers < 60;
  return {
    ...base,
    ...(cover && { cover }),
    buyers: (base.buyers ?? []).map((buyer, at) => ({
      ...buyer,
      ...(few && { grade: gradeAt(at, buyers), turnover: String(Math.round(turnover / buyers)) }),
    })),
  };
}

function gradeAt(at: number, buyers: number): Grade {
  const place = (((at * 7 + 3) % buyers) + 0.5) / buyers;
  return upTo.find(([share]) => place < share)?.[1] ?? 7;
}

/** The same with the best credit control and buyers of grades 3 and 4 alone. */
export function bestSeller(turnover: number, buyers: number): Submission {
  const base = referenceCase({ turnover, buyers });
  return {
    ...base,
    creditControl: answeredAlike('yes', 'audited'),
    buyers: (base.buyers ?? []).map((buyer, at) => ({ ...buyer, grade: at % 2 === 0 ? 3 : 4 })),
  };
}

/** With limits of so many normal balances requested for every buyer. */
export function withLimits(submission: Submission, multiple: number): Submission {
  return {
    ...submission,
    buyers: (submission.buyers ?? []).map((buyer) => ({
      ...buyer,
      requestedLimit: String(
        Math.ceil((multiple * Number(buyer.turnover) * (buyer.termsDays ?? 60)) / 365),
      ),
    })),
  };
}
