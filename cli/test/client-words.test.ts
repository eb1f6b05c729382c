import { describe, expect, test } from 'vitest';
import { eachOf } from '../../test/support/runs.js';
import { commands, files, locales, read, written } from './document-commands.js';

const all = { ...files, 'observations-1.json': read('policy/observations-1.json') };
const toOthers = { en: /policyholder|\bthe seller\b/i, 'zh-CN': /投保人|告知/ };

describe('DOC-14 what a client reads', () => {
  const askedIn = (locale: string) => (argv: readonly string[], reader: string) =>
    written([...argv, '--markdown', '--for', reader, '--locale', locale], all);

  test.each(
    eachOf(
      ['observations.json', 'observations-1.json'].flatMap((observations) =>
        locales.map((locale) => ({ observations, locale })),
      ),
      3,
    ),
  )(
    'of a review speaks to the policyholder, the insurer is told what to do ($observations, $locale)',
    async ({ observations, locale }) => {
      const asked = askedIn(locale);
      const argv = ['review', 'policy.json', observations];
      const [client, underwriter] = [await asked(argv, 'client'), await asked(argv, 'underwriter')];
      expect(client).not.toMatch(toOthers[locale]);
      expect(underwriter).toMatch(toOthers[locale]);
      expect(client).toMatch(locale === 'en' ? /[Yy]our rate/ : /贵方/);
    },
  );

  test.each(eachOf(locales, 2))(
    'of structures in %s leaves out those another one beats, and says how many',
    async (locale) => {
      const asked = askedIn(locale);
      const [client, underwriter] = [
        await asked(commands.frontier ?? [], 'client'),
        await asked(commands.frontier ?? [], 'underwriter'),
      ];
      const beaten = locale === 'en' ? 'beaten by' : '不及：';
      const left = underwriter.split(beaten).length - 1;
      expect(left).toBeGreaterThan(0);
      expect(client).not.toContain(beaten);
      expect(client).toMatch(locale === 'en' ? `${left} more structures` : `另有${left}种结构`);
    },
  );

  test.each(eachOf(locales, 2, 1))(
    'of suggestions in %s has no sentence of two colons',
    async (locale) => {
      const text = await askedIn(locale)(commands.suggest ?? [], 'client');
      expect(text).not.toMatch(
        locale === 'en' ? /: [^.:]*: It / : /：[^。：|\n]*：[^。：|\n]*保费降低/,
      );
      expect(text).toMatch(locale === 'en' ? /[^:]\. It lowers/ : /。保费降低/);
    },
  );
});
