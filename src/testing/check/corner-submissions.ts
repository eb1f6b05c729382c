import { picked } from '../../values/picked.js';
import { decimal } from '../../values/decimal.js';
import type { LoadedRateBook } from '../../rules/read/sealed-book.js';
import type {
  Buyer,
  Cover,
  CreditControlAnswer,
  Grade,
  Submission,
} from '../../submission/submission.js';
import { alternativesOf } from '../../risk/alternatives.js';
import { pricedPerils } from '../../rules/read/priced-perils.js';
import { isPublicPeril } from '../../submission/political-perils.js';
import { linesOf } from '../accepted-levels.js';
import { continuityOf, historyOf } from '../drawn-history.js';
import { lossTerms, termAmount, termsOf } from '../drawn-cover.js';
import { vocabularyOf } from '../vocabulary.js';
import { levelRules } from './measure-levels.js';
import type { Corner } from './corner.js';
import { axisCorners } from './axis-corners.js';
import { levelsToReach } from './row-levels.js';

/** Buyers in one submission: a step names at most twelve levels as its sources. */
const together = 10;

/** Submissions that between them reach every row a submission can reach. */
export function* cornerSubmissions(book: LoadedRateBook, typical: Submission): Generator<Corner> {
  yield { name: 'typical', submission: typical };
  yield* buyerCorners(book, typical);
  yield* axisCorners(book, typical);
  yield* levelCorners(book, typical);
  yield* choiceCorners(book, typical);
  yield* coverCorners(book, typical);
  yield* sellerCorners(book, typical);
}

function* buyerCorners(book: LoadedRateBook, typical: Submission): Generator<Corner> {
  const { traits, priced } = vocabularyOf(book);
  const politicalRisk = priced.has('political-risk');
  const base = politicalRisk ? { ...typical, cover: { ...typical.cover, politicalRisk } } : typical;
  for (const [name, { field, levels }] of Object.entries(traits))
    yield* chunks(name, levels, name === 'country' ? base : typical, (level) => ({
      [field]: level,
    }));
  if (pricesPublicBuyers(book))
    yield* chunks('country', traits.country.levels, base, (country) => ({
      country,
      kind: 'public',
    }));
  yield* bankCorners(book, typical);
  const { policyholder: _, ...homeless } = base;
  if (politicalRisk) yield { name: 'home-not-stated', submission: homeless };
  const grades = Array.from({ length: 10 }, (_, index) => String(index + 1));
  yield* chunks('grade', grades, typical, (grade) => ({ grade: Number(grade) as Grade }));
  const page = linesOf(book).flatMap(({ pages }) => pages?.['rating-grade'] ?? [])[0];
  const ratings = (page === undefined ? [] : (book.pages[page]?.rows ?? [])).flatMap((row) =>
    'key' in row ? row.key : [],
  );
  yield* chunks('rating', ratings, typical, (rating) => ({ rating }));
}

function pricesPublicBuyers(book: LoadedRateBook): boolean {
  return pricedPerils(book).some(isPublicPeril);
}

/** Letters of credit of banks of every country, and a confirmed one, where the book tells banks apart. */
function* bankCorners(book: LoadedRateBook, typical: Submission): Generator<Corner> {
  const { traits } = vocabularyOf(book);
  if (!linesOf(book).some(({ pages }) => pages?.['letter-of-credit'] !== undefined)) return;
  const paymentMethod = 'letter-of-credit';
  yield* chunks('bank', traits.country.levels, typical, (issuingBankCountry) => ({
    paymentMethod,
    letterOfCredit: { issuingBankCountry },
  }));
  yield* chunks('bank', ['confirmed'], typical, () => ({
    paymentMethod,
    letterOfCredit: { confirmed: true },
  }));
}

function* chunks(
  name: string,
  levels: readonly string[],
  base: Submission,
  trade: (level: string) => Partial<Buyer>,
): Generator<Corner> {
  const [{ grade, ...like } = { id: '', country: 'CN' } as Buyer] = base.buyers ?? [];
  for (let start = 0; start < levels.length; start += together) {
    const some = levels.slice(start, start + together);
    const turnover = decimal(base.turnover.estimated).dividedBy(some.length).toDecimalPlaces(2);
    const buyers = some.map((level, index): Buyer => ({
      ...like,
      ...(name === 'rating' || grade === undefined ? {} : { grade }),
      ...trade(level),
      ...{ id: `B-${index + 1}`, turnover: turnover.toFixed() },
    }));
    yield { name: `${name} ${some.join(', ')}`, submission: { ...base, buyers } };
  }
}

function* levelCorners(book: LoadedRateBook, typical: Submission): Generator<Corner> {
  for (const { id, measure = '', attribute = id, page: pageId = '' } of linesOf(book)) {
    const page = book.pages[pageId];
    const rule = Object.hasOwn(levelRules, measure) ? levelRules[measure] : undefined;
    if (page !== undefined && rule !== undefined)
      for (const level of levelsToReach(page, rule.unit)) {
        const name = `${measure} ${level.toFixed()}`;
        yield { name, submission: rule.at(typical, level) };
      }
    if (measure === 'attribute')
      for (const value of vocabularyOf(book).attributes[attribute] ?? [])
        yield {
          name: `attribute ${attribute} ${value}`,
          submission: { ...typical, attributes: { ...typical.attributes, [attribute]: value } },
        };
  }
}

/** Every key of each choice among alternatives, with every level of what else is looked up. */
function* choiceCorners(book: LoadedRateBook, typical: Submission): Generator<Corner> {
  for (const [attribute, keys] of alternativesOf(book))
    for (const key of keys) {
      const chosen = {
        ...typical,
        attributes: { ...typical.attributes, [attribute]: key },
      };
      yield { name: `alternative ${attribute} ${key}`, submission: chosen };
      yield* levelCorners(book, chosen);
    }
}

function* coverCorners(book: LoadedRateBook, typical: Submission): Generator<Corner> {
  const words = vocabularyOf(book);
  const under = (name: string, cover: Cover): Corner => ({
    name,
    submission: { ...typical, cover },
  });
  for (const tier of words.tiers) yield under(`tier ${tier}`, { tier });
  const scale = { book, turnover: decimal(typical.turnover.estimated) };
  for (const term of termsOf(words))
    for (const size of [1, lossTerms[term].most])
      yield under(`${term} ${size}`, { ...typical.cover, [term]: termAmount(term, size, scale) });
  const [least, most] = [...words.insuredPercentages]
    .sort((a, b) => Number(a) - Number(b))
    .slice(-2);
  if (least !== undefined && most !== undefined)
    yield under('discretionary-limit', {
      ...typical.cover,
      ...{ insuredPercentage: most, discretionaryInsuredPercentage: least },
      discretionaryLimit: scale.turnover.dividedBy(100).toDecimalPlaces(0).toFixed(),
    });
}

const answers: readonly CreditControlAnswer['answer'][] = ['yes', 'partly', 'no', 'unknown'];

function* sellerCorners(book: LoadedRateBook, typical: Submission): Generator<Corner> {
  const { questions, priced } = vocabularyOf(book);
  const { inception, turnover, buyers: [first] = [] } = typical;
  const whole = decimal(turnover.estimated);
  if (priced.has('credit-control') || priced.has('credit-control-score'))
    for (const answer of answers)
      for (const evidence of ['none', 'document', 'audited'] as const)
        yield {
          name: `answers ${answer}, ${evidence}`,
          submission: {
            ...typical,
            creditControl: {
              answers: Object.fromEntries(questions.map((id) => [id, { answer, evidence }])),
              daysSalesOutstanding: evidence === 'none' ? 30 : 150,
            },
          },
        };
  const losses = [0, 0, 300].map((size) => ({
    ...{ turnover: 10, inTotal: size > 0 },
    losses: size === 0 ? [] : [size],
  }));
  const heavy = historyOf(losses, { inception, turnover: whole });
  yield { name: 'heavy-losses', submission: { ...typical, lossHistory: heavy } };
  const none: Submission['lossHistory'] = { statement: 'no-history' };
  yield { name: 'no-history', submission: { ...typical, lossHistory: none } };
  for (const years of [0, 1, 2, 3, 5, 10])
    yield {
      name: `continuity-years ${years}`,
      submission: { ...typical, continuity: continuityOf(years, inception) },
    };
  for (const expiringRate of ['0.00001', '0.05'])
    yield {
      name: `expiring-rate ${expiringRate}`,
      submission: { ...typical, renewal: { expiringRate, cover: typical.cover } },
    };
  yield { name: 'least-said', submission: leastSaid(typical) };
  if (priced.has('insolvency-only'))
    yield {
      name: 'insolvency-only',
      submission: { ...typical, cover: { ...leastCover(typical.cover), insolvencyOnly: true } },
    };
  const overdue = [{ days: 61, amount: whole.dividedBy(50).toDecimalPlaces(0).toFixed() }];
  if (first !== undefined)
    yield {
      name: 'overdues',
      submission: {
        ...typical,
        buyers: [{ ...first, overdue }, ...(typical.buyers ?? []).slice(1)],
        cover: { ...typical.cover, maximumExtensionDays: 120 },
      },
    };
}

/** Only what must be stated, with a group of buyers, so that every assumption is read. */
function leastSaid(typical: Submission): Submission {
  const { currency, asOf, inception, turnover, buyers: [first] = [], attributes, cover } = typical;
  const country = first?.country ?? 'CN';
  const asked = picked<Partial<Buyer>, 'attributes' | 'approvedLimit'>(first ?? {}, [
    'attributes',
    'approvedLimit',
  ]);
  return {
    ...{ currency, asOf, inception },
    turnover: { estimated: turnover.estimated },
    buyers: [{ id: 'B-1', country, ...asked }],
    buyerGroups: [{ id: 'G-1', country, ...asked }],
    cover: leastCover(cover),
    ...(attributes && { attributes }),
  };
}

/** The cover without what the book may assume. */
function leastCover(cover: Cover): Cover {
  const { waitingPeriodDays: _, maximumTermsDays: __, maximumExtensionDays: ___, ...rest } = cover;
  return rest;
}
