import { parseSubmission, pricer, type Quote } from 'trade-credit-pricing';
import { referencePrices } from 'trade-credit-pricing/books/reference-prices';
import { explainWith } from 'trade-credit-pricing/explain';
import { explainIssues } from 'trade-credit-pricing/issues';
import type { FieldIssue, Locale, Priced, Tasks } from '../protocol.js';
import { speechIn } from '../speech/in-language.js';
import type { Speech } from '../speech/speech.js';
import { placesIn } from './places.js';

/** The rate book the portal prices by. */
export const book = referencePrices;

const priced = pricer(book);

/** The quote of what was typed, however far it is. */
export function quoteOf(draft: object): Quote {
  return priced.quote(parseSubmission(draft));
}

/** The price of a draft in words, or what is wrong with it and where. */
export async function price({ draft, locale }: Tasks['price']['ask']): Promise<Priced> {
  const speech = await speechIn(locale);
  const made = quoteOf(draft);
  const { title, summary, figures, steps, findings, notice } = explainWith(made, speech.quotes);
  return {
    status: made.status,
    ...{ title, summary, figures, notice },
    premium: figures.find(({ id }) => id === 'estimated-premium')?.value ?? null,
    steps: steps.map(({ title: step, operand, change, after, sentence }) => ({
      ...{ title: step, operand, change, after, sentence },
    })),
    findings: findings.map(({ title: name, severity, sentence, remedy, finding }) => ({
      ...{ title: name, severity, sentence, remedy },
      declines: finding.severity === 'decline',
    })),
    issues: issuesOf(made, { speech, locale }),
  };
}

function issuesOf(
  made: Quote,
  { speech, locale }: { readonly speech: Speech; readonly locale: Locale },
): readonly FieldIssue[] {
  if (!('issues' in made) || made.issues.length === 0) return [];
  const placeOf = placesIn(speech, locale);
  return explainIssues(made.issues, speech.issues, { voice: 'form' }).map(
    ({ path, message, write = [] }) => ({ path, place: placeOf(path), message, write }),
  );
}
