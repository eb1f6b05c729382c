import { industryTitle } from '../industries-read.js';
import { isicTitles } from './industry-titles.js';

/** The title of the division or section of an ISIC Rev.4 code, with the code; the code alone where there is none. */
export function industryName(code: string): string {
  const title = industryTitle(code, isicTitles);
  return title === '' ? `ISIC ${code}` : `${title}（ISIC ${code}）`;
}
