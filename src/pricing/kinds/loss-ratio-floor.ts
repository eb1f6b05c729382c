import { outsideManual } from '../../risk/outside-manual.js';
import type { Finding } from '../../quoted/findings.js';
import { lookUp } from '../../rules/read/look-up.js';
import { decimal, decimalText, roundAmount } from '../../values/decimal.js';
import type { Kind } from '../step-context.js';
import { leastByClaims } from '../experience/least-by-claims.js';

/**
 * The least the whole effect of experience comes to, by the raw loss ratio: `price without history x value of the
 * page`. Credibility prices the ordinary; the extraordinary is looked at raw. It is never a second factor: where the
 * price is above it nothing changes, and while it binds neither continuity nor a clean year gives a credit. A book may
 * also hold what a clean past is worth, by the claims expected in it.
 */
export const lossRatioFloor: Kind = (context) => {
  const { risk, line, before } = context;
  const { currency } = risk.submission;
  const history = context.history();
  const without = context.neutral();
  if (history === null || without === null) return withoutHistory(currency);
  const page = line.pages?.['relativity'] ?? '';
  const read = lookUp(risk.book, page, decimal(history.lossRatio));
  if (read === undefined) return { issues: [outsideManual('/lossHistory', history.lossRatio)] };
  const byRatio = roundAmount(without.times(read.value));
  const clean = leastByClaims(context, without);
  const isByClaims = clean !== null && clean.least.greaterThan(byRatio);
  const operand = isByClaims ? clean.least : byRatio;
  const binds = before.lessThan(operand);
  const { stated, count, insured, premium, basis, lossRatio } = history;
  const shown = isByClaims ? clean.relativity : read.value;
  const facts = () => ({
    ...{ currency, applies: true, stated, count, insured, premium, basis, lossRatio },
    without: decimalText(without),
    relativity: decimalText(shown),
    ...(isByClaims && { claims: decimalText(clean.claims) }),
    binds,
  });
  const finding = (): Finding => ({
    code: 'loss-ratio-floor-binds',
    severity: 'note',
    path: '/lossHistory',
    facts: { currency, insured, premium, lossRatio, relativity: decimalText(shown) },
  });
  return {
    operand,
    facts,
    sources: [isByClaims ? clean.source : read.source],
    findings: binds && !isByClaims ? [finding()] : [],
  };
};

function withoutHistory(currency: string): ReturnType<Kind> {
  return {
    operand: decimal(0),
    facts: {
      ...{ currency, applies: false, stated: '0', count: 0, insured: '0', premium: '0' },
      ...{ basis: 'today', lossRatio: '0', without: '0', relativity: '1', binds: false },
    },
    sources: [],
  };
}
