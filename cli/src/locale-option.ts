import { InvalidArgumentError, Option } from 'commander';
import { matchedLocale } from 'trade-credit-pricing';

/** The languages the command speaks. */
export const commandLocales = ['en', 'zh-CN'] as const;

/** A language the command speaks. */
export type CommandLocale = (typeof commandLocales)[number];

/** Variables of the environment that name a language, the one that counts most first. */
const variables = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** The option that says in which language a command writes. */
export function localeOption(description: string): Option {
  return new Option('--locale <locale>', `${description} (en, zh-CN)`)
    .argParser(localeOf)
    .default('en', 'that of LC_ALL or LANG, else en');
}

/** The language of the environment; English where it names none that is spoken. */
export function ambientLocale(
  env: Readonly<Record<string, string | undefined>> = {},
): CommandLocale {
  const named = variables.map((variable) => env[variable] ?? '').find((value) => value !== '');
  return matchedLocale(named, commandLocales) ?? 'en';
}

function localeOf(asked: string): CommandLocale {
  const found = matchedLocale(asked, commandLocales);
  if (found !== undefined) return found;
  throw new InvalidArgumentError(`Allowed choices are ${commandLocales.join(', ')}.`);
}
