import {
  ArgumentError,
  compareCovers,
  parseSubmission,
  pricer,
  threeMeasures,
} from 'trade-credit-pricing';
import { referencePrices } from 'trade-credit-pricing/books/reference-prices';
import { documentHtml, insuredBusiness, quoteDocument } from 'trade-credit-pricing/document';
import {
  explain,
  explainComparison,
  explainQuestions,
  explainSuggestions,
} from 'trade-credit-pricing/explain';
import { submissionSchemaFor } from 'trade-credit-pricing/forms';
import { chinese, english, explainIssues } from 'trade-credit-pricing/issues';
import {
  coversPicture,
  lossCurve,
  lossCurvePicture,
  type Picture,
  premiumWaterfall,
} from 'trade-credit-pricing/pictures';
import { applyPatch, nextQuestions, suggest } from 'trade-credit-pricing/suggest';
import { readLedger } from './ledger.js';
import type { BookChoices, Drawn, Locale, Reply, Request, TaskName, Tasks } from './protocol.js';

// Everything the page wants of the library is done here, beside the page.

type Answers = {
  [Name in TaskName]: (ask: Tasks[Name]['ask']) => Answer<Name> | Promise<Answer<Name>>;
};
type Answer<Name extends TaskName> = Tasks[Name]['answer'];

const book = pricer(referencePrices);
const words = { en: english, 'zh-CN': chinese };

const answers: Answers = {
  price({ draft, locale }) {
    const made = book.quote(parseSubmission(draft));
    const { title, summary, figures, steps, findings, notice } = explain(made, locale);
    return {
      status: made.status,
      title,
      summary,
      premium: figures.find(({ id }) => id === 'estimated-premium')?.value ?? null,
      figures,
      steps: steps.map(({ title: step, operand, change, after, sentence }) => ({
        title: step,
        operand,
        change,
        after,
        sentence,
      })),
      findings: findings.map(({ title: finding, severity, sentence, remedy }) => ({
        title: finding,
        severity,
        sentence,
        remedy,
      })),
      issues: explainIssues('issues' in made ? made.issues : [], words[locale], {
        voice: 'form',
      }).map(({ path, message }) => ({ path, message })),
      notice,
    };
  },
  choices: ({ locale }) => choices(locale),
  waterfall: ({ draft, locale }) =>
    drawn(premiumWaterfall(book.quote(parseSubmission(draft)), locale)),
  curve: ({ draft, locale }) =>
    drawn(lossCurvePicture(lossCurve(parseSubmission(draft), referencePrices), locale)),
  async covers({ draft, locale }) {
    const parsed = parseSubmission(draft);
    if (!parsed.ok) return null;
    const compared = compareCovers(parsed, referencePrices);
    return {
      comparison: explainComparison(compared, locale),
      picture: await drawn(coversPicture(compared, locale)),
    };
  },
  suggestions({ draft, locale }) {
    const made = suggest(parseSubmission(draft), referencePrices);
    return made.premium === null ? null : explainSuggestions(made, locale);
  },
  questions({ draft, locale }) {
    const made = nextQuestions(parseSubmission(draft), referencePrices);
    return made.premium === null ? null : explainQuestions(made, locale);
  },
  apply({ draft, patch }) {
    const changed = applyPatch(draft, patch as Parameters<typeof applyPatch>[1]);
    if (changed.status === 'invalid') throw new ArgumentError(changed.issues);
    return changed.document;
  },
  document({ draft, locale, reader }) {
    const parsed = parseSubmission(draft);
    const made = book.quote(parsed);
    const measures = threeMeasures(parsed, referencePrices);
    const business = parsed.ok ? insuredBusiness(parsed.submission, referencePrices) : undefined;
    const request = {
      for: reader,
      locale,
      ...('lines' in measures || !('issues' in measures) ? { measures } : {}),
      ...(business?.status === 'insured' && { business }),
    } as Parameters<typeof quoteDocument>[1];
    return documentHtml(quoteDocument(made, request), { quote: made, request });
  },
  ledger: readLedger,
};

async function drawn(picture: Picture): Promise<Drawn> {
  if (picture.status === 'not-drawn')
    return { title: '', description: picture.sentence, svg: null };
  const [{ compile }, vega] = await Promise.all([import('vega-lite'), import('vega')]);
  const { parse, View } = vega;
  withoutCanvas(vega);
  const spec = { ...picture.spec, background: 'transparent' } as unknown as Parameters<
    typeof compile
  >[0];
  const view = new View(parse(compile(spec).spec), { renderer: 'none' });
  const svg = await view.toSVG();
  view.finalize();
  return { title: picture.title, description: picture.description, svg };
}

/** Lets the renderer measure texts in a worker, which has no page: Chinese characters are as wide as they are high. */
function withoutCanvas(vega: object): void {
  const { textMetrics } = vega as {
    textMetrics: { width: (item: Item, text?: unknown) => number };
  };
  textMetrics.width = ({ fontSize = 11, text: own }, text = own) =>
    Array.from(String(text ?? '')).reduce((sum, sign) => sum + (sign > '\u2e7f' ? 1 : 0.56), 0) *
    fontSize;
}

interface Item {
  readonly fontSize?: number;
  readonly text?: unknown;
}

/** Choices of the book as its own JSON Schema has them. */
function choices(locale: Locale): BookChoices {
  const schema = submissionSchemaFor(referencePrices, locale);
  const titled = (of: unknown) =>
    ((of as { oneOf?: { const?: string; title?: string }[] } | undefined)?.oneOf ?? []).flatMap(
      ({ const: id, title }) => (id === undefined ? [] : [{ id, title: title ?? id }]),
    );
  const definition = (name: string) => schema.$defs?.[name];
  const answersOf = definition('CreditControl')?.properties?.['answers'] as
    { properties?: Record<string, { title?: string }> } | undefined;
  return {
    tiers: titled(definition('Cover')?.properties?.['tier']),
    questions: Object.entries(answersOf?.properties ?? {}).map(([id, { title }]) => ({
      id,
      title: title ?? id,
    })),
    sectors: titled(definition('Industry')),
    countries: titled(definition('Country')),
    schema,
  };
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void answerTo(data).then((reply) => self.postMessage(reply));
});

async function answerTo({ number, name, ask }: Request): Promise<Reply> {
  try {
    return { number, answer: await (answers[name] as (ask: unknown) => unknown)(ask) };
  } catch (error) {
    return { number, failed: error instanceof Error ? error.message : String(error) };
  }
}
