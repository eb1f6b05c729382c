import { compareCovers, parseSubmission } from 'trade-credit-pricing';
import {
  explainComparisonWith,
  explainFrontierWith,
  explainQuestionsWith,
  explainSuggestionsWith,
} from 'trade-credit-pricing/explain';
import { explainIssues } from 'trade-credit-pricing/issues';
import {
  coversPictureWith,
  frontierPictureWith,
  lossCurve,
  lossCurvePictureWith,
  premiumWaterfallWith,
} from 'trade-credit-pricing/pictures';
import {
  applyPatch,
  nextQuestions,
  structureFrontier,
  suggest,
} from 'trade-credit-pricing/suggest';
import type { Reply, Request, TaskName, Tasks } from './protocol.js';
import { speechIn } from './speech/in-language.js';
import { choices } from './worker/choices.js';
import { document } from './worker/document.js';
import { drawn } from './worker/drawing.js';
import { cells, open } from './worker/opening.js';
import { book, price, quoteOf } from './worker/price.js';

// Everything the page wants of the library is done here, beside the page.

type Answers = {
  [Name in TaskName]: (ask: Tasks[Name]['ask']) => Answer<Name> | Promise<Answer<Name>>;
};
type Answer<Name extends TaskName> = Tasks[Name]['answer'];

const answers: Answers = {
  ...{ price, choices, open, cells, document },
  async apply({ draft, patch, locale }) {
    const { issues } = await speechIn(locale);
    const changed = applyPatch(draft, patch as Parameters<typeof applyPatch>[1]);
    if (changed.status !== 'invalid') return { draft: changed.document };
    return { said: explainIssues(changed.issues, issues).map(({ message }) => message) };
  },
  async waterfall({ draft, locale, width }) {
    const { pictures } = await speechIn(locale);
    return drawn(premiumWaterfallWith(quoteOf(draft), pictures), width);
  },
  async curve({ draft, locale, width }) {
    const { pictures } = await speechIn(locale);
    return drawn(lossCurvePictureWith(lossCurve(parseSubmission(draft), book), pictures), width);
  },
  async covers({ draft, locale, width }) {
    const { comparisons, pictures } = await speechIn(locale);
    const parsed = parseSubmission(draft);
    if (!parsed.ok) return null;
    const compared = compareCovers(parsed, book);
    return {
      comparison: explainComparisonWith(compared, comparisons),
      picture: await drawn(coversPictureWith(compared, pictures), width),
    };
  },
  async frontier({ draft, locale, width }) {
    const { frontiers, pictures } = await speechIn(locale);
    const made = structureFrontier(parseSubmission(draft), book);
    const picture = await drawn(frontierPictureWith(made, pictures), width);
    if (made.premium === null) return { advice: null, picture, patches: {} };
    return {
      advice: explainFrontierWith(made, frontiers),
      picture,
      patches: Object.fromEntries(made.points.map(({ id, patch }) => [id, patch])),
    };
  },
  async suggestions({ draft, locale }) {
    const { suggestions } = await speechIn(locale);
    const made = suggest(parseSubmission(draft), book);
    return made.premium === null ? null : explainSuggestionsWith(made, suggestions);
  },
  async questions({ draft, locale }) {
    const { questions } = await speechIn(locale);
    const made = nextQuestions(parseSubmission(draft), book);
    return made.premium === null ? null : explainQuestionsWith(made, questions);
  },
};

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
