import { adjustPremium, type Declarations } from 'trade-credit-pricing/adjustment';
import { adjustmentDocument } from 'trade-credit-pricing/document';
import { adjustmentPage } from './adjust-page.js';
import {
  isDocument,
  type ReaderOptions,
  readerRequest,
  writeDocumentAs,
} from './document-output.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import type { Io } from './io.js';
import { readDeclarations, statedBeside } from './declarations-input.js';
import { declarationsRefused } from './declarations-refused.js';
import { earlierPeriods } from './earlier-periods.js';
import { readPolicy } from './policy-input.js';
import { withPolicySaid } from './policy-said.js';
import { onceFromInput } from './once-from-input.js';
import { misused } from './told-stop.js';
import { writeResult } from './write-result.js';
import { optionWords } from './words/option-words.js';

/** Options of `trade-credit adjust`. */
export interface AdjustOptions extends ReaderOptions {
  readonly declaredOn?: string;
  readonly clean?: boolean;
  readonly renewed?: boolean;
  readonly cancelledOn?: string;
  readonly cancelledBy?: 'policyholder' | 'insurer';
  readonly locale: 'en' | 'zh-CN';
  readonly previous?: readonly string[];
  readonly json?: boolean;
  readonly out?: string;
}

/** Bills the declarations in a file under the policy in another, and tells the final premium once all is declared. */
export async function adjustCommand(
  [policyFile, file]: readonly [policy: string, declarations: string],
  options: AdjustOptions,
  io: Io,
): Promise<ExitCode> {
  const { locale, json, out } = options;
  onceFromInput(policyFile, file);
  const policy = await readPolicy(policyFile, { io, locale });
  const read = await readDeclarations(file, options.declaredOn, io);
  const earlier = await earlierPeriods(options.previous ?? [], { io, locale });
  const declarations = statedBeside(read, {
    ...stated(options),
    ...(earlier.length > 0 && { previous: earlier }),
  });
  const made = adjustPremium(policy, declarations);
  if (made.status === 'invalid') throw declarationsRefused(made.issues, { file, read });
  if (out !== undefined) await writeResult(made, out, io);
  if (!json && isDocument(options)) {
    const document = adjustmentDocument(made, readerRequest(options, locale));
    await writeDocumentAs(document, { options }, io);
    return exitCodes.quoted;
  }
  const page = withPolicySaid(adjustmentPage(made, locale, io), policy, { io, locale });
  io.stdout(json ? `${JSON.stringify(made, null, 2)}\n` : page);
  return exitCodes.quoted;
}

/** What the options state beside the file. */
function stated(options: AdjustOptions): Partial<Declarations> {
  const { clean, renewed, cancelledOn, cancelledBy } = options;
  if ((cancelledOn === undefined) !== (cancelledBy === undefined))
    throw misused(optionWords.cancellation());
  return {
    ...(clean === true && { experience: { statement: 'clean' } as const }),
    ...(renewed === true && { renewal: 'renewed' as const }),
    ...(cancelledOn !== undefined &&
      cancelledBy !== undefined && { cancellation: { on: cancelledOn, by: cancelledBy } }),
  };
}
