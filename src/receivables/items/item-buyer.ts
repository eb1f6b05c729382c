import { shownText, textKey } from '../cells/cell-text.js';
import { buyerKey } from '../cells/name-key.js';
import { isPlainlyName } from '../columns/reads-like-name.js';
import type { PaymentMethodReading } from '../cells/payment-method-text.js';
import { yesNo } from '../cells/yes-no-text.js';
import type { Decimal } from '../../values/decimal.js';
import type { AmountField } from '../columns/receivables-field.js';
import type { Drop, ItemBuyer } from './item.js';
import type { RowContext } from './row-context.js';

const longestId = 64;

/** Reads who the buyer of a row is and what the row says about it, or why the row is left out. */
export function readBuyer(context: RowContext, rate: Decimal): ItemBuyer | Drop {
  const { id, name } = readNames(context);
  if (id === '' && name === '') return { code: 'buyer-missing', facts: {} };
  if (id.length > longestId)
    return { code: 'buyer-too-long', facts: { text: shownText(id), most: longestId } };
  if (id === '' && context.has('buyer')) context.guess('buyer-by-name', { name: shownText(name) });
  if (isRelated(context, id, name))
    return { code: 'related-party', facts: { buyer: shownText(id === '' ? name : id) } };
  const method = readMethod(context);
  if (method === 'not-on-credit')
    return {
      code: 'not-on-credit',
      facts: { text: shownText(context.text('paymentMethod') || context.text('terms')) },
    };
  const { country, countryText } = readCountry(context);
  return {
    buyer: id === '' ? buyerKey(name) : id,
    hasId: id !== '',
    name,
    country,
    countryText,
    group: readGroup(context, id, name),
    method,
    requestedLimit: readLimit(context, 'requestedLimit', rate),
    approvedLimit: readLimit(context, 'approvedLimit', rate),
  };
}

/** Id and name of the row, else of the heading above it. What can be nothing but a name is no id: ids travel. */
function readNames(context: RowContext): { id: string; name: string } {
  const [id, name] = [context.text('buyer'), context.text('buyerName')];
  if (id !== '' && isPlainlyName(id)) return { id: '', name: name === '' ? id : name };
  if (id !== '' || name !== '') return { id, name };
  const section = context.section();
  if (section?.fromAbove === true)
    context.guess('buyer-from-above', { buyer: shownText(section.id ?? section.name ?? '') });
  return { id: section?.id ?? '', name: section?.name ?? '' };
}

function isRelated(context: RowContext, id: string, name: string): boolean {
  const { relatedParties } = context;
  const stated =
    relatedParties.size > 0 && (relatedParties.has(id) || relatedParties.has(textKey(name)));
  if (stated) return true;
  const text = context.text('related');
  return text !== '' && (yesNo(text) ?? true);
}

function readMethod(context: RowContext): PaymentMethodReading | undefined {
  const text = context.text('paymentMethod');
  const stated = text === '' ? undefined : context.read.method(text);
  if (stated === undefined && text !== '')
    context.guess('method-unknown', { text: shownText(text) });
  const terms = stated === undefined ? context.text('terms') : '';
  return terms === '' ? stated : context.read.method(terms);
}

function readGroup(context: RowContext, id: string, name: string): string {
  const { groups } = context;
  const stated = groups.size === 0 ? undefined : (groups.get(id) ?? groups.get(textKey(name)));
  return stated ?? context.text('group').slice(0, longestId);
}

function readCountry(context: RowContext): Pick<ItemBuyer, 'country' | 'countryText'> {
  const text = context.text('country') || (context.section()?.country ?? '');
  const { countryMap } = context;
  const mapped = text === '' || countryMap.size === 0 ? undefined : countryMap.get(textKey(text));
  if (mapped !== undefined) return { country: mapped, countryText: text };
  const reading = text === '' ? undefined : context.read.country(text);
  if (reading?.how === 'numeric' && context.numericCountries.unknown.length > 0)
    context.guess('country-numeric', { text, country: reading.country });
  return { country: reading?.country ?? '', countryText: text };
}

/** A limit in the submission's currency; the list gives it in the currency of the row. */
function readLimit(context: RowContext, field: AmountField, rate: Decimal): Decimal | undefined {
  const reading = context.amount(field);
  if (reading === 'empty') return undefined;
  if (reading === 'unreadable' || reading.amount.isNegative()) {
    context.guess('limit-not-read', { text: shownText(context.text(field)) });
    return undefined;
  }
  return reading.amount.times(rate);
}
