import { deepFreeze } from '../values/freeze.js';
import type { Submission } from '../submission/submission.js';
import type {
  ExposureSummary,
  PricedQuote,
  Quote,
  QuoteHeader,
  UnpricedQuote,
} from './quote-record.js';
import { markMade } from '../gate/made-here.js';
import { recordDigest } from './record-digest.js';
import { isSealed, sealed } from '../values/sealed.js';

/** The fields a quote gets when it is sealed. */
export type Seal = 'digest' | 'submissionDigest';

/** What is reckoned of a quote when it is first read. */
interface Later {
  readonly submission: Submission | null;
  readonly measured: () => ExposureSummary;
  exposure?: ExposureSummary;
  submissionDigest?: string | null;
  digest?: string;
}

/** By the ledger, which no two quotes share: whoever reads a quote, through whatever stands before it, hands it on. */
const laterParts = /*#__PURE__*/ new WeakMap<object, Later>();

function laterOf({ ledger }: Pick<Quote, 'ledger'>): Later {
  const later = laterParts.get(ledger);
  if (later === undefined) throw new RangeError('a quote without its ledger');
  return later;
}

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

/** The parts of a quote that are made; the rest is reckoned when it is read. */
export type UnsealedQuote = Omit<
  PricedQuote,
  Seal | 'exposure' | keyof QuoteHeader | 'adjustment' | 'services'
> &
  Pick<PricedQuote, 'findings' | 'assumptions'> & {
    readonly header: Omit<QuoteHeader, Seal>;
    readonly services: PricedQuote['services'];
    readonly adjustment: PricedQuote['adjustment'];
  };

/**
 * The quote as hosts get it: frozen to its last member. Exposure and digests are reckoned when somebody reads or
 * stores them, so that a quote that is only looked at does not pay for them.
 */
export function sealedPriced(
  made: UnsealedQuote,
  { submission, exposure: measured }: { submission: Submission; exposure: () => ExposureSummary },
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
  quote.premium = Object.freeze(made.premium);
  if (adjustment !== undefined) quote.adjustment = deepFreeze(adjustment);
  quote.technical = deepFreeze(made.technical);
  quote.losses = deepFreeze(made.losses);
  quote.ledger = Object.freeze(made.ledger);
  quote.filedRanges = deepFreeze(made.filedRanges);
  quote.excludedBuyers = deepFreeze(made.excludedBuyers);
  quote.subjectivities = deepFreeze(made.subjectivities);
  quote.measures = deepFreeze(made.measures);
  quote.issues = made.issues;
  return sealedWith(quote, { submission, measured });
}

/** The record of what has no price, frozen to its last member, with its digests. */
export function sealedUnpriced(
  made: Omit<UnpricedQuote, Seal>,
  submission: Submission | null,
): UnpricedQuote {
  const quote = { ...made, ledger: [] } as unknown as UnpricedQuote;
  for (const member of Object.values(quote)) deepFreeze<unknown>(member);
  return sealedWith(quote, { submission, measured: noExposure });
}

function noExposure(): never {
  throw new RangeError('no exposure');
}

function sealedWith<Of extends Quote>(quote: Of, later: Later): Of {
  Object.defineProperty(quote, 'submissionDigest', submissionDigest);
  Object.defineProperty(quote, 'digest', digest);
  laterParts.set(quote.ledger, later);
  return markMade(sealed(Object.freeze(quote)));
}

/** True for a quote this library made: the very object, which is frozen. */
export function isSealedQuote(value: unknown): value is Quote {
  return isSealed(value);
}
