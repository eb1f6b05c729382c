import { deepFreeze } from '../values/freeze.js';
import type { Submission } from '../submission/submission.js';
import type {
  ExposureSummary,
  LossBearing,
  LossSummary,
  PricedQuote,
  Quote,
  QuoteHeader,
  UnpricedQuote,
} from './quote-record.js';
import { markMade } from '../gate/made-here.js';
import { Itself } from '../values/itself.js';
import type { LedgerEntry } from './ledger.js';
import type { MadeStep } from './made-step.js';
import { recordDigest } from './record-digest.js';
import { isSealed, sealed } from '../values/sealed.js';
import type { Money } from '../submission/amounts.js';

/** The fields a quote gets when it is sealed. */
export type Seal = 'digest' | 'submissionDigest';

/** What is made of a quote when it is first read. */
export interface Later {
  readonly submission: Submission | null;
  readonly measured: () => ExposureSummary;
  readonly written: () => readonly LedgerEntry[];
  readonly technically: () => PricedQuote['technical'];
  readonly lost: () => PricedQuote['losses'];
  readonly steps: readonly MadeStep[];
  readonly borne: () => BothBearings | null;
  readonly leastStress: () => Money | null;
  technical?: PricedQuote['technical'];
  losses?: PricedQuote['losses'];
  exposure?: ExposureSummary;
  ledger?: readonly LedgerEntry[];
  submissionDigest?: string | null;
  digest?: string;
}

/** Who bears the losses of a quote, in both cases. */
export type BothBearings = { readonly [Case in keyof LossSummary]: LossBearing };

/** On the premium, which no two quotes share: whoever reads a quote, through whatever stands before it, hands it on. */
class Held extends Itself {
  readonly #later: Later;

  constructor(record: object, later: Later) {
    super(record);
    this.#later = later;
  }

  static laterOf(record: object): Later | undefined {
    return #later in record ? record.#later : undefined;
  }
}

function laterOf(quote: Pick<Quote, 'premium' | 'excludedBuyers'>): Later {
  const later = Held.laterOf(quote.premium ?? quote.excludedBuyers);
  if (later === undefined) throw new RangeError('a quote without its premium');
  return later;
}

/** The steps of a quote this library made in this process: what its ledger is written from. */
export function stepsOf(quote: PricedQuote): readonly MadeStep[] {
  return laterOf(quote).steps;
}

/** Who bears its losses, without their tail. */
export function bearingsOf(quote: PricedQuote): BothBearings | null {
  return laterOf(quote).borne();
}

/** What the seller bears of them in a bad year at least, which is told sooner than what it bears. */
export function leastStressOf(quote: PricedQuote): Money | null {
  return laterOf(quote).leastStress();
}

const ledger: PropertyDescriptor = {
  enumerable: true,
  get(this: PricedQuote): readonly LedgerEntry[] {
    const later = laterOf(this);
    return (later.ledger ??= Object.freeze(later.written()));
  },
};

const technical: PropertyDescriptor = {
  enumerable: true,
  get(this: PricedQuote): PricedQuote['technical'] {
    const later = laterOf(this);
    return (later.technical ??= deepFreeze(later.technically()));
  },
};

const losses: PropertyDescriptor = {
  enumerable: true,
  get(this: PricedQuote): PricedQuote['losses'] {
    const later = laterOf(this);
    return (later.losses ??= deepFreeze(later.lost()));
  },
};

const exposure: PropertyDescriptor = {
  enumerable: true,
  get(this: PricedQuote): ExposureSummary {
    const later = laterOf(this);
    return (later.exposure ??= deepFreeze(later.measured()));
  },
};

const submissionDigest: PropertyDescriptor = {
  enumerable: true,
  get(this: Quote): string | null {
    const later = laterOf(this);
    const { submission } = later;
    return (later.submissionDigest ??= submission && recordDigest(submission));
  },
};

const digest: PropertyDescriptor = {
  enumerable: true,
  get(this: Quote): string {
    const later = laterOf(this);
    return (later.digest ??= recordDigest(withoutDigest(this)));
  },
};

function withoutDigest(quote: Quote): Partial<Quote> {
  const names = Object.keys(quote) as (keyof Quote)[];
  return Object.fromEntries(
    names.flatMap((name) => (name === 'digest' ? [] : [[name, quote[name]]])),
  );
}

type LaterPart = 'exposure' | 'ledger' | 'technical' | 'losses';

/** The parts of a quote that are made; the rest is made when it is read. */
export type UnsealedQuote = Omit<
  PricedQuote,
  Seal | LaterPart | keyof QuoteHeader | 'adjustment' | 'services'
> &
  Pick<PricedQuote, 'findings' | 'assumptions'> & {
    readonly header: Omit<QuoteHeader, Seal>;
    readonly services: PricedQuote['services'];
    readonly adjustment: PricedQuote['adjustment'];
  };

/**
 * The quote as hosts get it: frozen to its last member. Ledgers, losses, exposure and digests are made when somebody reads or
 * stores them, so that a quote that is only looked at does not pay for them.
 */
export function sealedPriced(
  made: UnsealedQuote,
  making: Pick<
    Later,
    'measured' | 'written' | 'technically' | 'lost' | 'steps' | 'borne' | 'leastStress'
  > & {
    readonly submission: Submission;
  },
): PricedQuote {
  const { header, findings, assumptions, services, adjustment } = made;
  const quote = {
    submission: header.submission,
    book: header.book,
    library: header.library,
    findings: deepFreeze(findings),
    assumptions: deepFreeze(assumptions),
    status: made.status,
    currency: made.currency,
    period: deepFreeze(made.period),
    validity: deepFreeze(made.validity),
    cover: deepFreeze(made.cover),
  } as { -readonly [Field in keyof PricedQuote]: PricedQuote[Field] };
  if (services !== undefined) quote.services = services;
  Object.defineProperty(quote, 'exposure', exposure);
  new Held(made.premium, { ...making });
  quote.premium = Object.freeze(made.premium);
  if (adjustment !== undefined) quote.adjustment = deepFreeze(adjustment);
  Object.defineProperty(quote, 'technical', technical);
  Object.defineProperty(quote, 'losses', losses);
  Object.defineProperty(quote, 'ledger', ledger);
  quote.filedRanges = deepFreeze(made.filedRanges);
  quote.excludedBuyers = deepFreeze(made.excludedBuyers);
  quote.subjectivities = deepFreeze(made.subjectivities);
  quote.measures = deepFreeze(made.measures);
  quote.issues = made.issues;
  return sealedWith(quote);
}

/** The record of what has no price, frozen to its last member, with its digests. */
export function sealedUnpriced(
  made: Omit<UnpricedQuote, Seal>,
  submission: Submission | null,
): UnpricedQuote {
  const excludedBuyers = [...made.excludedBuyers];
  new Held(excludedBuyers, {
    ...{ submission, measured: neverMade, written: neverMade },
    ...{ technically: neverMade, lost: neverMade, steps: [], borne: neverMade },
    leastStress: neverMade,
  });
  const quote = { ...made, excludedBuyers } as unknown as UnpricedQuote;
  for (const member of Object.values(quote)) deepFreeze<unknown>(member);
  return sealedWith(quote);
}

function neverMade(): never {
  throw new RangeError('made of a quote without a price');
}

function sealedWith<Of extends Quote>(quote: Of): Of {
  Object.defineProperty(quote, 'submissionDigest', submissionDigest);
  Object.defineProperty(quote, 'digest', digest);
  return Object.freeze(markMade(sealed(quote), 'quote'));
}

/** True for a quote this library made: the very object, which is frozen. */
export function isSealedQuote(value: unknown): value is Quote {
  return isSealed(value);
}
