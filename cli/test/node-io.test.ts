import { expect, test } from 'vitest';
import { nodeIo } from '../src/io.js';

test('a host that asks for the world of its process many times is listened to once', () => {
  nodeIo();
  const before = process.stdout.listenerCount('error');
  for (let time = 0; time < 20; time += 1) nodeIo();
  expect(process.stdout.listenerCount('error')).toBe(before);
});
