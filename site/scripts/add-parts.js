// @ts-check
// Puts the playground and the API reference beside the pages: the built portal, and what typedoc wrote.
import { cpSync, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));
const parts = [
  {
    from: at('../../examples/portal/dist'),
    to: at('../dist/playground'),
    made: 'npm run build --prefix examples/portal',
  },
  { from: at('../../docs/api'), to: at('../dist/api'), made: 'npm run docs' },
];
for (const { from, to, made } of parts) {
  if (!existsSync(from)) throw new Error(`there is no ${from}; make it with: ${made}`);
  cpSync(from, to, { recursive: true });
}
