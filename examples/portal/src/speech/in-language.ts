import type { Locale } from '../protocol.js';
import type { Speech } from './speech.js';

/** The words of a language, fetched when it is first asked for: who reads Chinese loads no English, and the other way round. */
export async function speechIn(locale: Locale): Promise<Speech> {
  const { speech } = await loads[locale]();
  return speech;
}

const loads: Record<Locale, () => Promise<{ readonly speech: Speech }>> = {
  en: () => import('./english.js'),
  'zh-CN': () => import('./chinese.js'),
};
