import { useEffect, useState } from 'react';
import { examples } from './examples.js';
import type { Locale } from './protocol.js';
import { keepSession, keptSession, noteSession, type Session } from './session.js';

const pause = 400;

function begun(): Session {
  const { draft, locale, source } = keptSession();
  const browsers: Locale = navigator.language.startsWith('zh') ? 'zh-CN' : 'en';
  // A page that links here may say its language: `?locale=zh-CN`.
  const asked = [new URLSearchParams(window.location.search).get('locale'), locale];
  return {
    draft: draft ?? examples[0].draft,
    locale: asked.find((one) => one === 'en' || one === 'zh-CN') ?? browsers,
    source: draft === undefined ? examples[0].id : (source ?? ''),
  };
}

/** Draft, language and where the draft came from; the way back to the page, or its reload, finds them again. */
export function useSession() {
  const [session, setSession] = useState(begun);
  noteSession(session);
  useEffect(() => {
    const keep = () => keepSession(session);
    const timer = setTimeout(keep, pause);
    window.addEventListener('pagehide', keep);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pagehide', keep);
    };
  }, [session]);
  return [session, setSession] as const;
}
