import type { PricedQuote } from '../quoted/quote-record.js';
import { decimal } from '../values/decimal.js';
import type { Issue } from '../values/issues.js';
import { reportTo } from '../values/issue-facts.js';
import type { IsoDate, Path } from '../values/text.js';
import type { StatedBinding } from './binding.js';
import type { PolicyReport } from './policy-issue.js';

/** The highest rate a policy may be bound at, as for the expiring rate of a submission. */
const highestRate = '0.1';

/** What must hold between an accepted quote and what is stated with it. */
export function bindingRules(quote: PricedQuote, stated: StatedBinding, boundOn: IsoDate): Issue[] {
  const issues: Issue[] = [];
  const report: PolicyReport = reportTo((issue) => issues.push(issue));
  const { from, until } = quote.validity;
  if (boundOn < from || boundOn > until)
    report('/boundOn', 'outside-validity', { date: boundOn, from, until });
  approvalHolds(quote, stated, report);
  overridesHold(stated, report);
  subjectivitiesHold(quote, stated, report);
  const words: [Path, IsoDate | undefined][] = [
    ['/approval/on', stated.approval?.on],
    ...(stated.overrides ?? []).map(({ on }, at): [Path, IsoDate] => [`/overrides/${at}/on`, on]),
  ];
  for (const [path, date] of words)
    if (date !== undefined && date > boundOn)
      report(path, 'after-binding', { date, bound: boundOn });
  return issues;
}

/** What the findings that refer a quote are called in an approval: guidelines by their id, others by their code. */
export function referrals({ findings }: PricedQuote): string[] {
  const referring = findings.filter(({ severity }) => severity === 'refer');
  return [...new Set(referring.map(({ code, guideline }) => guideline?.id ?? code))];
}

function approvalHolds(
  quote: PricedQuote,
  { approval }: StatedBinding,
  report: PolicyReport,
): void {
  const known = referrals(quote);
  if (known.length > 0 && approval === undefined) {
    report('/approval', 'approval-missing', { findings: known });
    return;
  }
  const { findings = known } = approval ?? {};
  findings.forEach((value, index) => {
    if (!known.includes(value))
      report(`/approval/findings/${index}`, 'not-referred', { value, known });
  });
  const open = known.filter((finding) => !findings.includes(finding));
  if (open.length > 0) report('/approval/findings', 'approval-incomplete', { findings: open });
}

function overridesHold({ overrides = [] }: StatedBinding, report: PolicyReport): void {
  overrides.forEach(({ term, selected }, index) => {
    if (overrides.findIndex((each) => each.term === term) < index)
      report(`/overrides/${index}/term`, 'stated-twice', { value: term });
    if (term === 'rate' && decimal(selected).greaterThan(highestRate))
      report(`/overrides/${index}/selected`, 'rate-too-high', {
        value: selected,
        most: highestRate,
      });
  });
}

function subjectivitiesHold(
  { subjectivities }: PricedQuote,
  { met = [] }: StatedBinding,
  report: PolicyReport,
): void {
  const known = subjectivities.map(({ code }) => code);
  met.forEach(({ code }, index) => {
    if (!known.includes(code))
      report(`/met/${index}/code`, 'no-such-subjectivity', { value: code, known });
    if (met.findIndex((each) => each.code === code) < index)
      report(`/met/${index}/code`, 'stated-twice', { value: code });
  });
}
