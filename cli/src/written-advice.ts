import type { ReaderDocument, ReportRequest } from 'trade-credit-pricing/document';
import type { ExplainedAdvice } from 'trade-credit-pricing/explain';
import { advicePage } from './advice-page.js';
import {
  isDocument,
  type ReaderOptions,
  readerRequest,
  writeDocumentAs,
} from './document-output.js';
import { exitCodes, type ExitCode } from './exit-codes.js';
import type { Io } from './io.js';
import { columnsOf, isColoured, type PricingOptions } from './pricing-input.js';

/** How advice is put into words, and into a document. */
interface AdviceWriting {
  readonly io: Io;
  readonly explain: () => ExplainedAdvice;
  readonly document: (request: ReportRequest) => ReaderDocument;
}

/** Writes advice as it is asked for: its record, a document, or text for the terminal. */
export async function writtenAdvice(
  result: unknown,
  options: PricingOptions & ReaderOptions,
  { io, explain, document }: AdviceWriting,
): Promise<ExitCode> {
  if (options.json) io.stdout(`${JSON.stringify(result, null, 2)}\n`);
  else if (isDocument(options))
    await writeDocumentAs(document(readerRequest(options, options.locale)), { options }, io);
  else io.stdout(advicePage(explain(), { coloured: isColoured(io), columns: columnsOf(io) }));
  return exitCodes.quoted;
}
