import { answered } from '../gate/answered.js';
import { optionsOf, whole } from '../gate/given.js';
import { decimalsOf } from './decimal-text.js';
import { explainFinding } from './explained-finding.js';
import { explainStep } from './explained-step.js';
import type {
  ExplainedAssumption,
  ExplainedExclusion,
  ExplainedLosses,
  Explanation,
} from './explanation.js';
import { explainFiledRanges } from './filed-ranges.js';
import type { AmountStyle, Format } from './format.js';
import type { CustomSentences, Language } from './language.js';
import { explainLosses } from './losses.js';
import { explainedIssues } from './issues/explained-issues.js';
import { holdingOf } from './price-holding.js';
import {
  isPartial,
  type PartialLanguage,
  saidIn,
  sayerOf,
  type Speaker,
  speakerOf,
} from './partial-language.js';
import { isPriced } from './priced.js';
import { orderOfTerms } from './step-setting.js';
import { assertQuote } from './stored-quote.js';
import { withTitles } from './titled-quote.js';
import { figuresOf, summaryOf } from './summary.js';
import { explainTechnical } from './technical.js';
import type { Assumption } from '../quoted/findings.js';
import type { ExcludedBuyer, Quote } from '../quoted/quote-record.js';
import type { Issue, IssueWords } from '../values/issues.js';
import { once } from '../values/once.js';
import { isSealed } from '../values/sealed.js';
import { textIn } from '../values/text-in.js';

/** What an explanation may be given besides the quote and its language. */
export interface ExplainOptions {
  /** Sentences of measures from outside the library; they also take the place of sentences of the same key. */
  readonly sentences?: CustomSentences;
  /**
   * Words of issues in the same language, from `trade-credit-pricing/issues`; without them an issue is said in plain
   * English by its code.
   */
  readonly words?: IssueWords;
}

const mostMinorDigits = 8;

/**
 * Puts a quote into the words of one language, given as an argument, so that only this language is bundled.
 * Renders what the quote says and computes nothing about the price. The sentences of the steps of a quote as it was made,
 * which cannot change, are written when they are first asked for. What a partial language lacks is said in the one it
 * falls back to, sentence by sentence, and marked with its tag: `[en] …`.
 *
 * A value that is no quote is explained as what it is: `invalid`, with issues.
 *
 * @throws ExplanationError when a custom sentence fails.
 */
export function explainWith(
  given: Quote,
  spoken: Language | PartialLanguage,
  options: ExplainOptions = {},
): Explanation {
  const asked = optionsOf(options);
  const made = answered(
    () => whole({ given, spoken }, (held) => explained(held.given, held.spoken, asked), ['spoken']),
    ['options', 'spoken'],
  );
  return 'title' in made
    ? made
    : whole({ spoken }, (held) => refused(made.issues, held.spoken, asked.words), ['spoken']);
}

/** What is said of a value that is no quote: what is wrong with it. */
function refused(
  issues: readonly Issue[],
  spoken: Language | PartialLanguage,
  words: IssueWords | undefined,
): Explanation {
  const { language } = speakerOf(spoken, { currency: null, minorDigits: 0 });
  const { locale, phrases, summary } = language;
  const told = explainedIssues(issues, words);
  return {
    ...{ locale, status: 'invalid', currency: null, issues: told, notice: null },
    title: phrases.unreadable,
    summary: summary.unreadable(told[0]?.message ?? ''),
    ...{ figures: [], technical: null, losses: null, steps: [], filedRanges: null },
    ...{ findings: [], assumptions: [], excludedBuyers: [], subjectivities: [] },
  };
}

function explained(
  given: Quote,
  spoken: Language | PartialLanguage,
  options: ExplainOptions,
): Explanation {
  assertQuote(given);
  const quote = isPartial(spoken) ? withTitles(given, spoken.locale, spoken.titles) : given;
  const speaker = speakerOf(spoken, amountStyle(quote));
  const { language, format } = speaker;
  const { locale, terms, phrases } = language;
  const setting = {
    ...{ ...speaker, sentences: options.sentences ?? {}, book: quote.book },
    order: orderOfTerms(quote),
  };
  const holding = holdingOf(quote.findings, {
    indication: quote.premium?.indication ?? null,
    technicalPremium: isPriced(quote) ? (quote.technical?.premium ?? null) : null,
  });
  const findings = quote.findings.map((finding) =>
    explainFinding(finding, { ...speaker, holding }),
  );
  const steps = once(() => quote.ledger.map((entry) => explainStep(entry, setting)));
  const explanation = {
    locale,
    status: quote.status,
    currency: quote.currency,
    title: phrases.title(terms.statuses[quote.status], quote.submission),
    summary: summaryOf(quote, { findings, language, format, words: options.words }),
    figures: isPriced(quote) ? figuresOf(quote, language, format) : [],
    technical: isPriced(quote) ? explainTechnical(quote, setting) : null,
    losses: lossesOf(quote, language, format),
    get steps() {
      return steps();
    },
    filedRanges: explainFiledRanges(quote, language),
    findings,
    assumptions: quote.assumptions.map((assumption) => explainAssumption(assumption, speaker)),
    excludedBuyers: quote.excludedBuyers.map((buyer) => explainExclusion(buyer, language, format)),
    subjectivities: isPriced(quote)
      ? quote.subjectivities.map(({ code }) =>
          Object.hasOwn(language.subjectivities, code) ? language.subjectivities[code] : code,
        )
      : [],
    issues: explainedIssues(quote.issues, options.words),
    notice: quote.book.notice && textIn(quote.book.notice, locale),
  };
  if (!isSealed(given) || options.sentences !== undefined) steps();
  return explanation;
}

function lossesOf(quote: Quote, language: Language, format: Format): ExplainedLosses | null {
  return isPriced(quote) && quote.losses !== null
    ? explainLosses(quote.losses, language, format)
    : null;
}

/** The quote's own amounts show how many digits its currency has; without a price whole units do. */
function amountStyle(quote: Quote): AmountStyle {
  const digits = quote.premium === null ? 0 : decimalsOf(quote.premium.estimated);
  return { currency: quote.currency, minorDigits: Math.min(mostMinorDigits, digits) };
}

function explainAssumption(assumption: Assumption, speaker: Speaker): ExplainedAssumption {
  const other = sayerOf(speaker, 'assumptions', assumption.input);
  if (other === null) return ownAssumption(assumption, speaker);
  const { sentence, remedy } = ownAssumption(assumption, other);
  const { locale } = other.language;
  return { sentence: saidIn(locale, sentence), remedy: saidIn(locale, remedy), assumption };
}

function ownAssumption(assumption: Assumption, { language, format }: Speaker): ExplainedAssumption {
  const { assumptions, phrases } = language;
  const { input, value, count } = assumption;
  const other = {
    sentence: phrases.otherAssumption(input, value),
    remedy: phrases.otherRemedy,
    assumption,
  };
  if (!Object.hasOwn(assumptions, input)) return other;
  const { sentence, remedy } = assumptions[input];
  try {
    return { sentence: sentence(value, count, format), remedy, assumption };
  } catch {
    return other;
  }
}

function explainExclusion(
  exclusion: ExcludedBuyer,
  language: Language,
  format: Format,
): ExplainedExclusion {
  const { exclusions, phrases } = language;
  const { buyer, turnover, reason } = exclusion;
  const words = Object.hasOwn(exclusions, reason)
    ? exclusions[reason]
    : { reason, remedy: phrases.otherRemedy };
  const sentence = phrases.exclusion(buyer, format.wholeMoney(turnover), words.reason);
  return { sentence, remedy: words.remedy, exclusion };
}
