// @ts-check
// Each example of the README starts with its one command, as somebody types it, and answers.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (/** @type {string} */ path) => readFileSync(`${root}${path}`, 'utf8');

/** @type {import('node:child_process').ChildProcess[]} */
const started = [];
after(() => {
  for (const { pid } of started) if (pid !== undefined) stop(pid);
});

/** Stops a command and what it started. @param {number} pid */
function stop(pid) {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It ended by itself.
  }
}

/**
 * Types a command; settles with what it said as soon as that holds what is awaited, or as it ends.
 * @param {string} command
 * @param {RegExp} [awaited]
 * @returns {Promise<{ said: string, code: number | null | undefined }>}
 */
function typed(command, awaited) {
  const child = spawn('sh', ['-c', command], { cwd: root, detached: true, env: environment() });
  started.push(child);
  return new Promise((done) => {
    let said = '';
    const hear = (/** @type {Buffer} */ part) => {
      said = stripVTControlCharacters(said + String(part));
      if (awaited?.test(said)) done({ said, code: undefined });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', (code) => done({ said, code }));
  });
}

/** The environment without what this test's own start put there. */
function environment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD|NODE_TEST)/.test(name)),
  );
}

/** @param {string} example */
const commandOf = (example) => {
  const line = read('README.md').match(
    new RegExp(`^npm ci && (npm run example:${example}) .*$`, 'm'),
  );
  assert.ok(line?.[1], `the README has no command for ${example}`);
  assert.ok(read('README.zh-CN.md').includes(line[0].split('#')[0] ?? ''), 'in both languages');
  return line[1];
};

describe('one command of the README', () => {
  test('starts the portal', async () => {
    const { said } = await typed(commandOf('portal'), /http:\/\/localhost:\d+\//);
    const address = /http:\/\/localhost:\d+\//.exec(said)?.[0] ?? assert.fail(said);
    const page = await (await fetch(address)).text();
    const main = /src="\/(src\/[^"]+)"/.exec(page)?.[1] ?? assert.fail(page);
    assert.equal((await fetch(address + main)).status, 200);
    assert.equal((await fetch(`${address}src/worker.ts`)).status, 200);
  });

  test('starts the backend, and what it says to try works', async () => {
    const { said } = await typed(commandOf('backend'), /Try: .*\n/);
    const tried = /Try: (curl .*)\n/.exec(said)?.[1] ?? assert.fail(said);
    const answer = await typed(tried);
    assert.equal(answer.code, 0, answer.said);
    assert.equal(JSON.parse(answer.said.slice(answer.said.indexOf('{'))).status, 'quoted');
  });

  test('writes the site and serves it', async () => {
    const { said } = await typed(commandOf('site'), /http:\/\/localhost:\d+\//);
    const address = /http:\/\/localhost:\d+\//.exec(said)?.[0] ?? assert.fail(said);
    for (const path of ['', 'zh-CN/', 'playground/index.html', 'api/index.html'])
      assert.equal((await fetch(address + path)).status, 200, path);
  });

  test('writes documents, and verifies one', async () => {
    const written = ['quotation.html', 'ledger.xlsx'];
    for (const file of written) rmSync(root + file, { force: true });
    const { said, code } = await typed(commandOf('documents'));
    assert.equal(code, 0, said);
    assert.ok(
      written.every((file) => existsSync(root + file)),
      said,
    );
    assert.match(said, /Nothing was altered/);
  });
});
