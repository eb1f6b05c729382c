import { compareDecimals, quotient } from './decimal-text.js';
import { factOf } from './stated-facts.js';
import type { Finding } from '../quoted/findings.js';
import type { DecimalText } from '../values/text.js';

/** What holds the premium away from the indication, as the findings of a quote say. */
export interface Holding {
  /** The side on which the renewal corridor binds; null where it does not. */
  readonly corridor: 'ceiling' | 'floor' | null;
  /** The floor that decides the premium in the end; null where none does. */
  readonly floor: Floor | null;
  /** True where a guideline finds the rate too low for the risk. */
  readonly inadequate: boolean;
  /** The indication over the technical premium; null where one of them is not known. */
  readonly indicatedAdequacy: DecimalText | null;
}

/** A floor of the premium. */
export type Floor = 'technical-floor' | 'premium-floor';

/** Amounts of a quote, as far as they are known. */
interface Amounts {
  readonly indication: DecimalText | null;
  readonly technicalPremium: DecimalText | null;
}

const digits = 6;
const floors: Readonly<Record<string, Floor>> = {
  'technical-floor-binds': 'technical-floor',
  'premium-floor-binds': 'premium-floor',
};

/** Reads from all findings of a quote what each of them is to be read beside. */
export function holdingOf(findings: readonly Finding[], amounts: Amounts): Holding {
  const { indication, technicalPremium } = amounts;
  const bound = findings.findIndex(({ code }) => code === 'corridor-binds');
  const side = factOf(findings[bound]?.facts ?? {}, 'side');
  const after = findings.slice(bound + 1).flatMap(({ code }) => floorOf(code) ?? []);
  return {
    corridor: bound < 0 ? null : side === 'floor' ? 'floor' : 'ceiling',
    floor: after[after.length - 1] ?? null,
    inadequate: findings.some(isInadequate),
    indicatedAdequacy:
      indication === null || technicalPremium === null
        ? null
        : quotient(indication, technicalPremium, digits),
  };
}

function floorOf(code: string): Floor | undefined {
  return Object.hasOwn(floors, code) ? floors[code] : undefined;
}

function isInadequate({ guideline, severity, facts }: Finding): boolean {
  return (
    guideline !== undefined &&
    severity !== 'note' &&
    factOf(facts, 'measure') === 'rate-adequacy' &&
    factOf(facts, 'side') === 'below'
  );
}

/** Why an adequacy lies beyond its level. */
export interface AdequacyCause {
  /** What moves the premium away from the indication, to the side on which the adequacy lies; null for the manual. */
  readonly by: 'corridor' | 'premium-floor' | null;
  /** True where the indication lies beyond the level too; what moves the premium then only adds to it. */
  readonly manualToo: boolean;
}

/** Whether the manual's price is too low or high, or what holds the premium away from it. */
export function adequacyCause(
  [value, level]: readonly [value: DecimalText, level: DecimalText],
  { corridor, floor, indicatedAdequacy }: Holding,
): AdequacyCause {
  const side = compareDecimals(value, level) < 0 ? -1 : 1;
  const lifted = floor === 'premium-floor' ? floor : corridor === 'floor' ? 'corridor' : null;
  const by = side > 0 ? lifted : corridor === 'ceiling' ? 'corridor' : null;
  if (indicatedAdequacy === null) return { by: floor === null ? by : null, manualToo: false };
  const away = compareDecimals(value, indicatedAdequacy) === side;
  return {
    by: away ? by : null,
    manualToo: compareDecimals(indicatedAdequacy, level) === side,
  };
}
