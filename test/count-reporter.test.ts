import type { TestModule } from 'vitest/node';
import { expect, test, vi } from 'vitest';
import CountReporter from '../scripts/count-reporter.js';

function printed(modules: { ok: boolean; states: string[] }[], errors: unknown[] = []): unknown {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const run = modules.map(({ ok, states }) => ({
    ok: () => ok,
    children: { allTests: () => states.map((state) => ({ result: () => ({ state }) })) },
  }));
  new CountReporter().onTestRunEnd(run as unknown as TestModule[], errors);
  const [[line] = []] = log.mock.calls;
  log.mockRestore();
  return line;
}

test('tests are counted; a file that does not load and a stray error count as failed', () => {
  expect(printed([{ ok: true, states: ['passed', 'passed', 'skipped'] }])).toBe(
    '2 passed, 0 failed',
  );
  expect(printed([{ ok: false, states: ['passed', 'failed'] }])).toBe('1 passed, 1 failed');
  expect(printed([{ ok: false, states: [] }])).toBe('0 passed, 1 failed');
  expect(printed([{ ok: true, states: ['passed'] }], [new Error('stray')])).toBe(
    '1 passed, 1 failed',
  );
});
