import { seenByClient } from '../contract/contract-money.js';
import type { ContractLine, StatedContract } from '../contract/contract-record.js';
import { textIn } from '../values/text-in.js';
import type { DocumentRow, DocumentSection } from './document.js';
import { fact, inCurrency, section, type Making } from './made-for.js';

/** Rate, premiums and how they are charged. */
export function premiumSection(make: Making): readonly DocumentSection[] {
  const { language, format, priced, explanation } = make;
  if (priced === null) return [];
  const { premium, exposure } = priced;
  const label = (id: string): string =>
    explanation.figures.find((each) => each.id === id)?.label ?? '';
  return section(make, { id: 'premium' }, [
    {
      kind: 'facts',
      facts: [
        ...fact(label('insurable-turnover'), format.money(exposure.insurableTurnover)),
        ...fact(label('rate'), format.rate(premium.rate)),
        ...fact(label('estimated-premium'), format.money(premium.estimated)),
        ...fact(label('minimum-premium'), format.money(premium.minimum)),
      ],
    },
    {
      ...{ kind: 'text', quiet: true },
      text: language.premiumNote(format.money(premium.minimum), format.rate(premium.rate)),
    },
  ]);
}

/** What the policy costs line by line, and the bills. A client sees the brokerage only where the terms show it. */
export function contractSections(make: Making): readonly DocumentSection[] {
  const { request, language, priced } = make;
  if (priced === null) return [];
  if (request.contract === undefined)
    return section(make, { id: 'payment', source: 'contract' }, [
      { kind: 'text', quiet: true, text: language.paymentOpen },
    ]);
  const contract = request.for === 'client' ? seenByClient(request.contract) : request.contract;
  return [...scheduleSection(contract, make), ...paymentSection(contract, make)];
}

function scheduleSection(contract: StatedContract, make: Making): readonly DocumentSection[] {
  const { language, format, request } = make;
  const { labels } = language;
  const { lines, gross } = contract.expected;
  const titled = ({ title }: ContractLine): string => textIn(title, request.locale);
  const rows: DocumentRow[] = lines.map((line) => ({
    cells: [titled(line), format.money(line.amount)],
  }));
  return section(make, { id: 'schedule', source: 'contract' }, [
    {
      kind: 'table',
      columns: [
        { title: labels.line, holds: 'text' },
        { title: labels.amount, holds: 'number' },
      ],
      rows: [...rows, { cells: [labels.total, format.money(gross)], total: true }],
    },
    ...(contract.taxesIncluded
      ? []
      : [{ kind: 'text', quiet: true, text: language.taxesNotIncluded } as const]),
  ]);
}

function paymentSection(contract: StatedContract, make: Making): readonly DocumentSection[] {
  const { language, format } = make;
  const { labels } = language;
  const { advance, bills } = contract;
  const amounts = [labels.premium, labels.fees, labels.tax, labels.total];
  const head = [labels.due, ...amounts.map((label) => inCurrency(label, make))];
  const row = (first: string, { net, fees, tax, gross }: Sums): readonly string[] => [
    first,
    ...[net, fees, tax, gross].map((amount) => format.amount(amount)),
  ];
  return section(make, { id: 'payment', source: 'contract' }, [
    { kind: 'facts', facts: fact(labels.deposit, format.money(contract.premium.deposit)) },
    {
      kind: 'table',
      columns: head.map((title, place) => ({ title, holds: place === 0 ? 'text' : 'number' })),
      rows: [
        ...bills.map(({ due, premium, fees, tax, total }) => ({
          cells: row(format.date(due), { net: premium, fees, tax, gross: total }),
        })),
        { cells: row(labels.total, advance), total: true },
      ],
    },
  ]);
}

interface Sums {
  readonly net: string;
  readonly fees: string;
  readonly tax: string;
  readonly gross: string;
}
