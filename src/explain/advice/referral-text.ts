import type { Referral } from '../../requote/suggestions/suggestion-record.js';
import type { Language } from '../language.js';
import { textIn } from '../../values/text-in.js';

/** What asks for the underwriter, in the words of the book or of the finding. */
export function referralText({ id, title }: Referral, { locale, findings }: Language): string {
  if (title !== null) return textIn(title, locale);
  return Object.hasOwn(findings, id) ? findings[id as keyof typeof findings].title : id;
}
