import { describe, expect, test } from 'vitest';
import { commands, files, locales, read, written } from './document-commands.js';

const all = { ...files, 'observations-1.json': read('policy/observations-1.json') };
const toOthers = { en: /policyholder|\bthe seller\b/i, 'zh-CN': /投保人|告知/ };

describe.each(locales)('DOC-14 what a client reads in %s', (locale) => {
  const asked = (argv: readonly string[], reader: string) =>
    written([...argv, '--markdown', '--for', reader, '--locale', locale], all);

  test.each(['observations.json', 'observations-1.json'])(
    'of a review speaks to the policyholder, the insurer is told what to do (%s)',
    async (observations) => {
      const argv = ['review', 'policy.json', observations];
      const [client, underwriter] = [await asked(argv, 'client'), await asked(argv, 'underwriter')];
      expect(client).not.toMatch(toOthers[locale]);
      expect(underwriter).toMatch(toOthers[locale]);
      expect(client).toMatch(locale === 'en' ? /[Yy]our rate/ : /贵方/);
    },
  );

  test('of structures to buy leaves out those another one beats, and says how many', async () => {
    const [client, underwriter] = [
      await asked(commands.frontier ?? [], 'client'),
      await asked(commands.frontier ?? [], 'underwriter'),
    ];
    const beaten = locale === 'en' ? 'beaten by' : '不及：';
    const left = underwriter.split(beaten).length - 1;
    expect(left).toBeGreaterThan(0);
    expect(client).not.toContain(beaten);
    expect(client).toMatch(locale === 'en' ? `${left} more structures` : `另有${left}种结构`);
  });

  test('of suggestions has no sentence of two colons', async () => {
    const text = await asked(commands.suggest ?? [], 'client');
    expect(text).not.toMatch(
      locale === 'en' ? /: [^.:]*: It / : /：[^。：|\n]*：[^。：|\n]*保费降低/,
    );
    expect(text).toMatch(locale === 'en' ? /[^:]\. It lowers/ : /。保费降低/);
  });
});
