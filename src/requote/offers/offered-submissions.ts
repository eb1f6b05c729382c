import { decimal, decimalText } from '../../values/decimal.js';
import type { BuyerLimit } from '../../indemnity/indemnity-input.js';
import type { ParsedSubmission } from '../../submission/parse-submission.js';
import type { Buyer, BuyerGroup, Cover, Submission } from '../../submission/submission.js';
import type { Offer } from './offer.js';

/** How an offer treats a buyer: up to a limit, up to the discretionary limit, or not at all. */
type Treatment = { readonly limit: string } | 'discretionary' | 'uninsured';

/** The submission as an offer insures it, and the part it leaves out. */
export interface OfferedSubmissions {
  readonly insured: Submission;
  /** The buyers it does not insure, without limits; null where there is none. */
  readonly uninsured: Submission | null;
  readonly uninsuredBuyers: number;
  /** The limits of today for past losses, in the currency of the submission. */
  readonly limits: readonly BuyerLimit[];
}

/** Parts a submission by what an offer insures. `cover` is the structure of the offer, with its maximum as an amount. */
export function offeredSubmissions(
  submission: ParsedSubmission,
  offer: Offer,
  cover: Cover,
): OfferedSubmissions {
  const treatmentOf = treatments(offer);
  const { renewal: _renewal, ...rest } = submission;
  const all = [...(rest.buyers ?? []), ...(rest.buyerGroups ?? [])];
  const apart = all.filter((buyer) => treatmentOf(buyer) === 'uninsured');
  const rates = new Map((rest.exchangeRates ?? []).map(({ currency, rate }) => [currency, rate]));
  const own = (amount: string, currency: string | undefined): string =>
    currency === undefined || currency === rest.currency
      ? amount
      : decimalText(
          decimal(amount)
            .dividedBy(rates.get(currency) ?? 1)
            .toDecimalPlaces(2),
        );
  const insured = <Kind extends Buyer | BuyerGroup>(buyer: Kind): Kind => {
    const treatment = treatmentOf(buyer);
    if (treatment === 'uninsured') return limited(buyer, '0');
    if (treatment === 'discretionary') return limited(buyer, null);
    return limited(buyer, own(treatment.limit, buyer.currency));
  };
  const left = <Kind extends Buyer | BuyerGroup>(buyer: Kind): Kind =>
    limited(buyer, treatmentOf(buyer) === 'uninsured' ? null : '0');
  const { discretionaryLimit: _limit, ...without } = cover;
  return {
    insured: { ...rest, ...eachBuyer(rest, insured), cover },
    uninsured: apart.length === 0 ? null : { ...rest, ...eachBuyer(rest, left), cover: without },
    uninsuredBuyers: apart.length,
    limits: all.map((buyer): BuyerLimit => {
      const treatment = treatmentOf(buyer);
      if (treatment === 'discretionary') return { id: buyer.id, discretionary: true };
      return { id: buyer.id, limit: treatment === 'uninsured' ? '0' : treatment.limit };
    }),
  };
}

function treatments({ limits = [], exclusions = {}, cover }: Offer) {
  const granted = new Map(limits.map(({ buyer, amount }) => [buyer, amount]));
  const { countries = [], buyers = [] } = exclusions;
  const apart = cover.discretionaryLimit === undefined ? 'uninsured' : 'discretionary';
  return ({ id, country }: Buyer | BuyerGroup): Treatment => {
    if (countries.includes(country) || buyers.includes(id)) return 'uninsured';
    const amount = granted.get(id);
    if (amount === undefined) return apart;
    return decimal(amount).isZero() ? 'uninsured' : { limit: amount };
  };
}

function limited<Kind extends Buyer | BuyerGroup>(buyer: Kind, limit: string | null): Kind {
  const { requestedLimit: _requested, approvedLimit: _approved, ...rest } = buyer;
  return (limit === null ? rest : { ...rest, approvedLimit: limit }) as Kind;
}

function eachBuyer(
  { buyers, buyerGroups }: Submission,
  change: <Kind extends Buyer | BuyerGroup>(buyer: Kind) => Kind,
): Pick<Submission, 'buyers' | 'buyerGroups'> {
  return {
    ...(buyers && { buyers: buyers.map((buyer) => change(buyer)) }),
    ...(buyerGroups && { buyerGroups: buyerGroups.map((group) => change(group)) }),
  };
}
