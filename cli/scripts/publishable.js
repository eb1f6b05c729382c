// @ts-check
// Before npm packs or publishes this folder. Its manifest names the library by a path of this repository, which no
// installed command could follow; the packed copy names a version.
import { readFileSync } from 'node:fs';

const { dependencies } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
);
if (dependencies['trade-credit-pricing'].startsWith('file:')) {
  console.error(
    'Not packed: cli/package.json names trade-credit-pricing by a path, and the installed command would not start.\n' +
      'In the folder above, write: npm run check:package && npm publish .pack/trade-credit-cli.tgz',
  );
  process.exitCode = 1;
}
