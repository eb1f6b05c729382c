import { Component, type ReactNode } from 'react';
import { saveSubmission } from './save-text.js';
import { forgetSession, lastSession } from './session.js';
import { words } from './words.js';

interface State {
  readonly error: Error | null;
}

/** What a reader sees where the page itself fails: what happened, what was typed as a file to keep, and a new beginning. */
export class Mishap extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: Error): State {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const { draft, locale } = lastSession();
    const text = words[locale === 'zh-CN' ? 'zh-CN' : 'en'];
    return (
      <div className="page">
        <section role="alert" className="failure">
          <h1>{text.mishap}</h1>
          <p className="detail">{error.message}</p>
          {draft !== undefined && (
            <>
              <p>{text.mishapKeep}</p>
              <button type="button" onClick={() => saveSubmission(draft)}>
                {text.save}
              </button>
            </>
          )}
          <button
            type="button"
            className="quiet"
            onClick={() => {
              forgetSession();
              location.reload();
            }}
          >
            {text.anew}
          </button>
        </section>
      </div>
    );
  }
}
