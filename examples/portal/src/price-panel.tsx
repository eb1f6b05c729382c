import { type ReactNode, useEffect, useRef } from 'react';
import { FailureSaid } from './failure.js';
import type { FieldIssue, Locale, Patch, Priced, PricedFinding } from './protocol.js';
import type { Answered } from './use-answer.js';
import type { Drafting } from './use-draft.js';
import { words } from './words.js';

interface PanelOf extends Pick<Drafting, 'locale' | 'applied' | 'undo' | 'apply'> {
  readonly price: Answered<Priced>;
  readonly seek: (path: string) => void;
}

/** The price in sentences, and what stands in its way. */
export function PricePanel({ price, applied, undo, apply, seek, locale }: PanelOf) {
  const { answer, waiting, failed, again } = price;
  if (failed !== null)
    return (
      <section>
        <FailureSaid {...{ failed, again, locale }} />
      </section>
    );
  return (
    <section className="told" id="quote" tabIndex={-1} aria-busy={waiting}>
      {applied !== null && <AppliedSaid key={applied.title} {...{ applied, undo, locale }} />}
      {answer !== null && (
        <div className={waiting ? 'stale' : undefined}>
          {answer.status !== 'invalid' &&
            answer.summary.map((sentence) => <p key={sentence}>{sentence}</p>)}
          <Issues {...{ issues: answer.issues, seek, locale }} mend={waiting ? null : apply} />
          <Findings findings={answer.findings} open={answer.premium === null} locale={locale} />
          {answer.notice !== null && <p className="notice">{answer.notice}</p>}
        </div>
      )}
    </section>
  );
}

type AppliedOf = Pick<PanelOf, 'undo' | 'locale'> & {
  readonly applied: NonNullable<Drafting['applied']>;
};

function AppliedSaid({ applied, undo, locale }: AppliedOf) {
  const text = words[locale];
  const at = useRef<HTMLParagraphElement>(null);
  useEffect(() => at.current?.focus(), []);
  return (
    <p className="applied" role="status" tabIndex={-1} ref={at}>
      {text.applied(applied.title)}{' '}
      <button type="button" className="quiet" onClick={undo}>
        {text.undo}
      </button>
    </p>
  );
}

/** Issues that are read at once; who has more mends these first. */
const shownAtOnce = 8;

interface IssuesOf {
  readonly issues: readonly FieldIssue[];
  readonly seek: (path: string) => void;
  readonly mend: ((change: { title: string; patch: Patch }) => void) | null;
  readonly locale: Locale;
}

function Issues({ issues, seek, mend, locale }: IssuesOf) {
  const text = words[locale];
  if (issues.length === 0) return null;
  const fixes = issues.flatMap(({ write }) => write);
  const mendable = issues.filter(({ write }) => write.length > 0).length;
  const items = issues.map((issue) => (
    <IssueItem key={issue.path + issue.message} {...{ issue, seek }} />
  ));
  return (
    <>
      <div className="row">
        <h3>
          {text.toMend} <small>{issues.length}</small>
        </h3>
        {mendable > 0 && (
          <button
            type="button"
            className="quiet"
            onClick={() => mend?.({ title: text.mended(mendable), patch: fixes })}
          >
            {text.mend(mendable)}
          </button>
        )}
      </div>
      <ul className="issues">{items.slice(0, shownAtOnce)}</ul>
      <More count={items.length - shownAtOnce} say={text.more}>
        <ul className="issues">{items.slice(shownAtOnce)}</ul>
      </More>
    </>
  );
}

function IssueItem({ issue, seek }: { issue: FieldIssue; seek: (path: string) => void }) {
  return (
    <li>
      <button type="button" className="place" onClick={() => seek(issue.path)}>
        {issue.place === '' ? '/' : issue.place}
      </button>{' '}
      {issue.message}
    </li>
  );
}

interface MoreOf {
  readonly count: number;
  readonly say: (count: number) => string;
  readonly children: ReactNode;
}

/** What comes after the first, folded away. */
export function More({ count, say, children }: MoreOf) {
  if (count <= 0) return null;
  return (
    <details className="more">
      <summary>{say(count)}</summary>
      {children}
    </details>
  );
}

interface FindingsOf {
  readonly findings: readonly PricedFinding[];
  readonly open: boolean;
  readonly locale: Locale;
}

function Findings({ findings, open, locale }: FindingsOf) {
  if (findings.length === 0) return null;
  return (
    <details open={open}>
      <summary>
        {words[locale].findings} ({findings.length})
      </summary>
      <ul className="findings">
        {findings.map(({ title, severity, sentence, remedy, declines }) => (
          <li key={title + sentence}>
            <strong>{title}</strong>{' '}
            <span className={declines ? 'tag declines' : 'tag'}>{severity}</span>
            <br />
            {sentence} {remedy}
          </li>
        ))}
      </ul>
    </details>
  );
}
