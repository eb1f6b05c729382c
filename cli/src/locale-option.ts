import { type Command, Option } from 'commander';
import { unspoken } from './words/program-words.js';

/** The languages the command speaks. */
export const commandLocales = ['en', 'zh-CN'] as const;

/** A language the command speaks. */
export type CommandLocale = (typeof commandLocales)[number];

/** Variables of the environment that name a language, the one that counts most first. */
const variables = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** Languages that are not whole, which a quote may be written in when asked for. */
export const quoteLocales = [...commandLocales, 'de'] as const;

/** A language a quote may be written in. */
export type QuoteLocale = (typeof quoteLocales)[number];

/** True for a language everything can be written in. */
export function isWhole(locale: QuoteLocale): locale is CommandLocale {
  return commandLocales.some((each) => each === locale);
}

/** The option that says in which language a command writes; what was asked for is read by {@link settleLocale}. */
export function localeOption(
  description: string,
  offered: readonly QuoteLocale[] = commandLocales,
): Option {
  return new LocaleOption(description, offered);
}

class LocaleOption extends Option {
  constructor(
    description: string,
    readonly offered: readonly QuoteLocale[],
  ) {
    super('--locale <locale>', `${description} (${offered.join(', ')})`);
    this.default('en', 'that of LC_ALL or LANG, else en');
  }
}

/** The language a command line asks to be told in before it is understood: its option, else the environment. */
export async function askedIn(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<CommandLocale> {
  const asked = statedIn(argv) ?? namedIn(env);
  if (asked === undefined || /^(en|C\b|POSIX)/i.test(asked)) return 'en';
  const { matchedLocale } = await import('trade-credit-pricing');
  return matchedLocale(asked, commandLocales) ?? 'en';
}

function statedIn(argv: readonly string[]): string | undefined {
  const at = argv.findLastIndex((word) => /^--locale(=|$)/.test(word));
  return at === -1 ? undefined : (/^--locale=(.*)$/.exec(argv[at] ?? '')?.[1] ?? argv[at + 1]);
}

/** Reads the language a command was asked for, else that of the environment; English where it names none that is spoken. */
export async function settleLocale(
  command: Command,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<void> {
  const { locale: own } = command.opts<{ locale?: string }>();
  if (own === undefined) return;
  const asked = askedOf(command) ?? own;
  const { matchedLocale } = await import('trade-credit-pricing');
  const isDefault = askedOf(command) === undefined;
  const offered = isDefault ? commandLocales : offeredBy(command);
  const found =
    matchedLocale(isDefault ? namedIn(env) : asked, offered) ?? (isDefault ? 'en' : undefined);
  if (found === undefined)
    command.error(unspoken(asked, offered), { code: 'commander.invalidArgument' });
  command.setOptionValue('locale', found);
}

/** What the command, or the program before it, was asked for. */
function askedOf(command: Command): string | undefined {
  for (let each: Command | null = command; each !== null; each = each.parent)
    if ((each.getOptionValueSource('locale') ?? 'default') !== 'default')
      return each.opts<{ locale?: string }>().locale;
  return undefined;
}

function offeredBy(command: Command): readonly QuoteLocale[] {
  return (
    command.options.find((option) => option instanceof LocaleOption)?.offered ?? commandLocales
  );
}

function namedIn(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return variables.map((variable) => env[variable] ?? '').find((value) => value !== '');
}
