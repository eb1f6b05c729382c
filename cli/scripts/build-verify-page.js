// @ts-check
// Writes dist/verify.html: the page that verifies documents without a network, one file. Runs after the build of the command.
import { readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const folder = new URL('..', import.meta.url);

/** The page with its script in it. */
async function verifyPage() {
  const { outputFiles } = await build({
    entryPoints: [new URL('src/verify-page/page.ts', folder).pathname],
    ...{ bundle: true, minify: true, write: false, charset: 'utf8' },
    ...{ format: 'iife', platform: 'browser', target: 'es2022' },
  });
  const script = (outputFiles[0]?.text ?? '').replaceAll('</script', '<\\/script');
  const page = await readFile(new URL('src/verify-page/page.html', folder), 'utf8');
  return page.replace('/* script */', () => script);
}

await writeFile(new URL('dist/verify.html', folder), await verifyPage());
