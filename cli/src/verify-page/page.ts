/// <reference lib="dom" />
import { parseSubmission, type Quote } from 'trade-credit-pricing';
import { referenceBook } from 'trade-credit-pricing/books/reference';
import { type Requoting, verifyDocument } from 'trade-credit-pricing/document';
import { pageWords } from '../words/verify-page-words.js';
import { verificationText } from '../words/verify-words.js';
import { withPictures } from '../verified-pictures.js';

// The script of the page that verifies without a network: files are read where they are and go nowhere.

type Locale = 'en' | 'zh-CN';

const inputs = ['page', 'quote', 'submission'] as const;

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new RangeError(`the page has no ${id}`);
  return found;
}

function languageSelect(): HTMLSelectElement {
  return element('locale') as HTMLSelectElement;
}

function fileIn(id: (typeof inputs)[number]): File | undefined {
  return (element(id) as HTMLInputElement).files?.[0];
}

function locale(): Locale {
  return languageSelect().value as Locale;
}

function speak(): void {
  const said = pageWords[locale()];
  document.documentElement.lang = locale();
  document.title = said.title;
  for (const [id, text] of Object.entries(said)) {
    const place = document.querySelector(`[data-says="${id}"]`);
    if (place !== null) place.textContent = text;
  }
}

async function textOf(id: (typeof inputs)[number]): Promise<string | undefined> {
  return fileIn(id)?.text();
}

async function jsonOf(id: (typeof inputs)[number]): Promise<unknown> {
  const text = await textOf(id);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const name = fileIn(id)?.name ?? id;
    throw new RangeError(`${name} ${pageWords[locale()].unreadable}`);
  }
}

async function verified(): Promise<{ readonly text: string; readonly status: string }> {
  const html = await textOf('page');
  if (html === undefined) return { text: '', status: '' };
  const quote = (await jsonOf('quote')) as Quote | undefined;
  const submission = await jsonOf('submission');
  const again: Requoting | undefined =
    submission === undefined || quote === undefined
      ? undefined
      : { submission: parseSubmission(submission), book: referenceBook };
  const found = await withPictures(html, verifyDocument(html, quote, again));
  return { text: verificationText(found, locale()), status: found.status };
}

async function show(): Promise<void> {
  speak();
  const result = element('result');
  try {
    const { text, status } = await verified();
    result.textContent = text;
    result.dataset.status = status;
  } catch (error) {
    result.textContent = error instanceof Error ? error.message : String(error);
    result.dataset.status = 'differs';
  }
}

for (const id of [...inputs, 'locale']) element(id).addEventListener('change', () => void show());
languageSelect().value = navigator.language.startsWith('zh') ? 'zh-CN' : 'en';
void show();
