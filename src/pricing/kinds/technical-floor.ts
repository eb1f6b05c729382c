import { decimal, decimalText } from '../../values/decimal.js';
import type { Finding } from '../../quoted/findings.js';
import type { Facts } from '../../quoted/ledger.js';
import { readRow } from '../../rules/read/look-up.js';
import { rateUnit } from '../rate-unit.js';
import type { Kind } from '../step-context.js';

/**
 * The premium may not fall below a share of the technical premium, rounded up to the rate unit; where this and the
 * corridor conflict, this wins.
 */
export const technicalFloor: Kind = ({ risk, line, before, technical, earlier }) => {
  const page = line.pages?.['limits'] ?? '';
  const share = readRow(risk.book, page, 'technical-floor');
  const premium = technical();
  const turnover = risk.exposure.insurableTurnover;
  const rate = (premium ?? decimal(0)).times(share.value).dividedBy(turnover);
  const unit = rateUnit(risk.book, page, rate);
  const operand = rate.dividedBy(unit.value).ceil().times(unit.value).times(turnover);
  const binds = before.lessThan(operand);
  const ceiling = earlier.find(({ kind }) => kind === 'corridor-ceiling');
  const facts = (): Facts => ({
    currency: risk.submission.currency,
    share: decimalText(share.value),
    technicalPremium: premium === null ? null : decimalText(premium),
    overCorridor: binds && ceiling !== undefined && operand.greaterThan(ceiling.operand),
    binds,
  });
  return {
    operand,
    facts,
    sources: [share.source, ...unit.sources],
    findings: binds ? [finding(facts())] : [],
  };
};

function finding(facts: Facts): Finding {
  return { code: 'technical-floor-binds', severity: 'note', path: '', facts };
}
