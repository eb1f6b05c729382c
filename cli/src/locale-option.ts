import { type Command, Option } from 'commander';

/** The languages the command speaks. */
export const commandLocales = ['en', 'zh-CN'] as const;

/** A language the command speaks. */
export type CommandLocale = (typeof commandLocales)[number];

/** Variables of the environment that name a language, the one that counts most first. */
const variables = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** The option that says in which language a command writes; what was asked for is read by {@link settleLocale}. */
export function localeOption(description: string): Option {
  return new Option('--locale <locale>', `${description} (en, zh-CN)`).default(
    'en',
    'that of LC_ALL or LANG, else en',
  );
}

/** Reads the language a command was asked for, else that of the environment; English where it names none that is spoken. */
export async function settleLocale(
  command: Command,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<void> {
  const { locale: asked } = command.opts<{ locale?: string }>();
  if (asked === undefined) return;
  const { matchedLocale } = await import('trade-credit-pricing');
  const isDefault = command.getOptionValueSource('locale') === 'default';
  const named = isDefault ? namedIn(env) : asked;
  const found = matchedLocale(named, commandLocales) ?? (isDefault ? 'en' : undefined);
  if (found === undefined)
    command.error(
      `error: option '--locale <locale>' argument '${asked}' is invalid. Allowed choices are ${commandLocales.join(', ')}.`,
      { code: 'commander.invalidArgument' },
    );
  command.setOptionValue('locale', found);
}

function namedIn(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return variables.map((variable) => env[variable] ?? '').find((value) => value !== '');
}
