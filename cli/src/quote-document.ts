import {
  parseSubmission,
  type PricedQuote,
  type Quote,
  type SubmissionResult,
  threeMeasures,
} from 'trade-credit-pricing';
import {
  contractBasis,
  contractMoney,
  type ContractTerms,
  type StatedContract,
} from 'trade-credit-pricing/contract';
import {
  type DocumentRequest,
  insuredBusiness,
  quoteDocument,
} from 'trade-credit-pricing/document';
import { lossCurve } from 'trade-credit-pricing/pictures';
import type { LoadedRateBook } from 'trade-credit-pricing/rate-book';
import { suggest } from 'trade-credit-pricing/suggest';
import { type ReaderOptions, readerRequest, writeDocumentAs } from './document-output.js';
import type { Io } from './io.js';
import { readJson } from './json-input.js';
import { refused } from './refused.js';
import { headWords } from './words/head-words.js';

/** How a quote is written as a document. */
export interface DocumentOptions extends ReaderOptions {
  readonly locale: 'en' | 'zh-CN';
  /** File with the terms of the contract. */
  readonly contract?: string;
}

/** A quote, and what it was made from. */
interface MadeQuote {
  readonly quote: Quote;
  readonly parsed: SubmissionResult;
  readonly book: LoadedRateBook;
}

/** Writes a quote as one HTML page or as Markdown, for the client unless the underwriter is named. */
export async function writeDocument(
  made: MadeQuote,
  options: DocumentOptions & { readonly names: ReadonlyMap<string, string> },
  io: Io,
): Promise<void> {
  const names = options.names.size === 0 ? {} : { names: Object.fromEntries(options.names) };
  const request = { ...(await requestOf(made, options, io)), ...names };
  const document = quoteDocument(made.quote, request);
  await writeDocumentAs(document, { options, record: { quote: made.quote, request } }, io);
}

async function requestOf(
  { quote, parsed, book }: MadeQuote,
  { locale, contract, ...options }: DocumentOptions,
  io: Io,
): Promise<DocumentRequest> {
  const request = readerRequest(options, locale);
  const { short, pictures } = request;
  if (!parsed.ok || quote.premium === null) return request;
  const business = insuredBusiness(parsed.submission, book);
  const insured = business.status === 'insured' ? business : undefined;
  const limits = insured?.limits.length ?? 0;
  const terms =
    contract === undefined ? undefined : await contractOf(contract, { quote, limits }, io);
  const whole = short ? {} : adviceOf(parsed, book);
  const curve = pictures && request.for === 'underwriter' ? lossCurve(parsed, book) : null;
  return {
    ...request,
    ...whole,
    ...(curve !== null && curve.premium !== null && { lossCurve: curve }),
    ...(insured === undefined ? {} : { business: insured }),
    ...(terms === undefined ? {} : { contract: terms }),
  };
}

function adviceOf(
  parsed: SubmissionResult,
  book: LoadedRateBook,
): Pick<DocumentRequest, 'measures' | 'suggestions'> {
  const measures = threeMeasures(parsed, book);
  const suggestions = suggest(parseSubmission(parsed), book);
  return {
    ...(measures.premium === null ? {} : { measures }),
    ...(suggestions.premium === null ? {} : { suggestions }),
  };
}

async function contractOf(
  file: string,
  { quote, limits }: { quote: PricedQuote; limits: number },
  io: Io,
): Promise<StatedContract> {
  const terms = (await readJson(file, io)) as ContractTerms;
  const contract = contractMoney(contractBasis(quote, { limits }), terms);
  if (contract.status === 'stated') return contract;
  const ofFile = contract.issues.map((issue) => ({
    ...issue,
    path: issue.path.replace(/^\/terms(?=\/|$)/, ''),
  }));
  throw refused(headWords.noContractTerms(file), ofFile);
}
