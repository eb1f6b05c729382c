import { adjustPremium, type StatedAdjustment } from 'trade-credit-pricing/adjustment';
import type { ExpiringYear, ObservationsResult, Policy } from 'trade-credit-pricing/policy';
import { parseObservations } from 'trade-credit-pricing/policy';
import { readDeclarations, statedBeside } from './declarations-input.js';
import { declarationsRefused } from './declarations-refused.js';
import type { Reading } from './policy-input.js';
import { unreadable } from './told-stop.js';
import { declarationWords } from './words/declaration-words.js';

/** Declarations of a whole period, for its renewal. */
interface DeclaredFile {
  readonly file: string;
  readonly declaredOn?: string;
  readonly observed: (ObservationsResult & { readonly ok: true }) | null;
}

/**
 * The expiring year with what was declared: turnover of the whole period and the premium it earned, as the adjustment
 * has them. Claims are those of the observations.
 */
export async function declaredYear(
  policy: Policy,
  { file, declaredOn, observed }: DeclaredFile,
  { io }: Reading,
): Promise<ExpiringYear> {
  const read = await readDeclarations(file, declaredOn, io);
  const declarations = statedBeside(read, {});
  const made = adjustPremium(policy, declarations);
  if (made.status === 'invalid') throw declarationsRefused(made.issues, { file, read });
  const { turnover, premium } = whole(made, file);
  if (observed === null) {
    if (declarations.experience?.statement === 'claims')
      throw unreadable(declarationWords.claimsStated(file));
    return { statement: 'clean', declared: turnover, premium };
  }
  return parseObservations(
    {
      ...observed.observations,
      turnover: { declared: turnover, through: made.lastDay, premium },
    },
    policy,
  );
}

/** What a period that is declared and over came to, before bonus. */
function whole(
  { stage, turnover, premium, lastDay, period }: StatedAdjustment,
  file: string,
): { readonly turnover: string; readonly premium: string } {
  if (lastDay < period.expiry) throw unreadable(declarationWords.cancelled(file, lastDay));
  if (stage === 'interim' || premium.beforeBonus === null)
    throw unreadable(declarationWords.daysMissing(file));
  return { turnover, premium: premium.beforeBonus };
}
