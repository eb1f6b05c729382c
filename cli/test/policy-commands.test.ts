import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { command } from './memory-io.js';

const losses = readFileSync('examples/indemnity/losses.json', 'utf8');
const exporter = readFileSync('examples/exporter.json', 'utf8');
const observed = (number: number) =>
  readFileSync(`examples/policy/observations-${number}.json`, 'utf8');

async function bound(): Promise<string> {
  return (await command(['bind', '-', '--number', 'P-1'], { '-': exporter })).out;
}

describe('bind', () => {
  test('writes the policy', async () => {
    const { exitCode, out, error } = await command(['bind', '-'], { '-': exporter });
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    expect(JSON.parse(out)).toMatchObject({ format: 1, edition: 'reference-2026.1' });
  });

  test('declined answers 4, invalid 3, an offer that lapsed 3', async () => {
    const declined = readFileSync('examples/declined.json', 'utf8');
    expect(await command(['bind', '-'], { '-': declined })).toMatchObject({ exitCode: 4, out: '' });
    expect(await command(['bind', '-'], { '-': '{}' })).toMatchObject({ exitCode: 3, out: '' });
    const late = await command(['bind', '-', '--on', '2027-01-01'], { '-': exporter });
    expect(late.exitCode).toBe(3);
    expect(late.error).toContain('The offer stands from');
  });
});

describe('bind, with authority', () => {
  const concentrated = readFileSync('examples/concentrated.json', 'utf8');

  test('a referred quote needs who approved it and on what authority', async () => {
    const alone = await command(['bind', '-'], { '-': concentrated });
    expect(alone).toMatchObject({ exitCode: 3, out: '' });
    expect(alone.error).toContain('/approval: The quote is referred, and nobody has approved it.');
    const half = await command(['bind', '-', '--approved-by', 'Chen Wei'], { '-': concentrated });
    expect(half.exitCode).toBe(2);
    const argv = ['bind', '-', '--approved-by', 'Chen Wei', '--authority', 'level-3'];
    const whole = await command([...argv, '--condition', 'Audit by March'], { '-': concentrated });
    expect(whole.exitCode).toBe(0);
    expect(JSON.parse(whole.out)).toMatchObject({
      approval: { by: 'Chen Wei', authority: 'level-3', conditions: ['Audit by March'] },
    });
  });

  test('takes a stored quote, and refuses one that was changed', async () => {
    const { out } = await command(['quote', '-', '--json'], { '-': exporter });
    const argv = ['bind', '-', '--quote', 'offer', '--number', 'P-1'];
    const bound = await command(argv, { '-': exporter, offer: out });
    expect(bound.exitCode).toBe(0);
    const cheaper = out.replace(/"estimated": "[\d.]+"/, '"estimated": "1.00"');
    const refused = await command(argv, { '-': exporter, offer: cheaper });
    expect(refused).toMatchObject({ exitCode: 3, out: '' });
    expect(refused.error).toContain('/quote/premium/estimated: "1.00" stands here');
  });

  test('takes what else was agreed from a file', async () => {
    const terms = JSON.stringify({ exchange: { publisher: 'PBOC', rate: 'month-average' } });
    const files = { '-': exporter, terms };
    const { out } = await command(['bind', '-', '--terms', 'terms'], files);
    expect(JSON.parse(out)).toMatchObject({ exchange: { publisher: 'PBOC' } });
    for (const bad of ['[]', '5', 'null', '{ "bonus": 1 }', '{ "exchange": "ECB" }'])
      expect(
        await command(['bind', '-', '--terms', 'terms'], { ...files, terms: bad }),
      ).toMatchObject({ exitCode: 3, out: '' });
  });
});

describe('endorse', () => {
  const changes = readFileSync('examples/policy/endorsements.json', 'utf8');
  const terms = readFileSync('examples/policy/terms.json', 'utf8');

  test('changes a policy, tells each change in a line, and the rest of the chain goes on from it', async () => {
    const files = { '-': exporter, terms };
    const policy = (await command(['bind', '-', '--number', 'P-1', '--terms', 'terms'], files)).out;
    const made = await command(['endorse', 'policy', 'changes'], { policy, changes });
    expect(made.exitCode).toBe(0);
    expect(made.error.replace(/\s+/g, ' ')).toContain('3 changes since.');
    expect(made.error).toContain('E-1, for shipments from 2 November 2026: buyer N-001 joins');
    const next = { policy: made.out, '-': observed(1), losses };
    const page = (await command(['review', 'policy', '-'], next)).out.replace(/\s+/g, ' ');
    expect(page).toContain('3 changes since.');
    const paid = await command(['indemnity', 'policy', 'losses'], next);
    expect(paid).toMatchObject({ exitCode: 0, error: '' });
    expect(paid.out.replace(/\s+/g, ' ')).toContain('Policy P-1, bound on 3 August 2026');
    expect((await command(['renew', 'policy'], next)).error).toContain('Policy P-1');
  });

  test('takes the actions of a review, once', async () => {
    const policy = await bound();
    const made = await command(['review', 'policy', '-', '--json'], { policy, '-': observed(1) });
    const argv = ['endorse', 'policy', 'review', '--by', 'Chen Wei', '--on', '2026-12-01'];
    const taken = await command(argv, { policy, review: made.out });
    expect(taken.exitCode).toBe(0);
    expect(taken.error).toContain('E-1, for shipments from 15 December 2026: limit on buyer B-012');
    expect(taken.error).toContain('cut: CNY 1,057,000');
    const files = { policy: taken.out, '-': observed(1) };
    const again = await command(['review', 'policy', '-', '--json'], files);
    const none = await command(['endorse', 'policy', 'review'], {
      policy: taken.out,
      review: again.out,
    });
    expect(none.error).toMatch(/^Nothing to change: /);
    expect(JSON.parse(none.out)).toEqual(JSON.parse(taken.out));
    const early = await command([...argv.slice(0, -1), '2026-11-01'], { policy, review: made.out });
    expect(early).toMatchObject({ exitCode: 3, out: '' });
    const changed = made.out.replace('"1057000.00"', '"1500000.00"');
    expect((await command(argv, { policy, review: changed })).error).toContain('was changed');
    const own = await command([...argv], { policy, review: '[]' });
    expect(own.exitCode).toBe(2);
  });

  test('what does not fit answers 3 with the place', async () => {
    const policy = await bound();
    const bad =
      '{ "kind": "limit", "on": "2026-10-01", "buyer": "X", "decision": "withdrawn", "reason": "?" }';
    const made = await command(['endorse', 'policy', '-'], { policy, '-': bad });
    expect(made).toMatchObject({ exitCode: 3, out: '' });
    expect(made.error).toContain('/buyer: The policy has no buyer X.');
  });
});

describe('review', () => {
  test('tells in words what is on, what to do and what the renewal would cost', async () => {
    const files = { policy: await bound(), '-': observed(1) };
    const { exitCode, out, error } = await command(['review', 'policy', '-'], files);
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' });
    expect(out).toMatch(/^Review of policy P-1 as of 30 November 2026\n/);
    expect(out).toContain('Reduce the limit to CNY 1,057,000 on buyer B-012');
  });

  test('takes the previous review from a file, and speaks Chinese', async () => {
    const policy = await bound();
    const first = await command(['review', 'policy', '-', '--json'], { policy, '-': observed(1) });
    const files = { policy, first: first.out, '-': observed(2) };
    const argv = ['review', 'policy', '-', '--previous', 'first', '--locale', 'zh-CN'];
    const { exitCode, out } = await command(argv, files);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^P-1号保单检视/);
  });

  test('a policy changed by hand, bad observations and a review of another policy answer 3', async () => {
    const policy = await bound();
    const cheaper = policy.replace(/"rate": "0\.00\d+"/, '"rate": "0.00001"');
    const files = { policy, cheaper, '-': observed(1), bad: '{ "asOf": "2020-01-01" }' };
    expect(await command(['review', 'cheaper', '-'], files)).toMatchObject({
      exitCode: 3,
      out: '',
    });
    const bad = await command(['review', 'policy', 'bad'], files);
    expect(bad).toMatchObject({ exitCode: 3, out: '' });
    expect(bad.error).toContain('/asOf: ');
    const other = { ...files, first: '{ "status": "reviewed" }' };
    const argv = ['review', 'policy', '-', '--previous', 'first'];
    expect(await command(argv, other)).toMatchObject({ exitCode: 3, out: '' });
  });
});

describe('renew', () => {
  test('writes a submission that can be quoted', async () => {
    const policy = await bound();
    const clean = await command(['renew', 'policy'], { policy });
    expect(clean.exitCode).toBe(0);
    const again = await command(['quote', '-', '--json'], { '-': clean.out });
    expect(JSON.parse(again.out)).toMatchObject({ status: 'quoted', issues: [] });
  });

  test('with what was observed', async () => {
    const policy = await bound();
    const { exitCode, out } = await command(['renew', 'policy', '-'], { policy, '-': observed(4) });
    expect(exitCode).toBe(0);
    const { lossHistory } = JSON.parse(out) as { lossHistory: { years: { losses: unknown[] }[] } };
    expect(lossHistory.years.at(-1)?.losses).toHaveLength(1);
  });
});
