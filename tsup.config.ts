import { copyFile } from 'node:fs/promises';
import { defineConfig, type Options } from 'tsup';
import { entryPoints } from './scripts/entry-points.js';

/** One output file per module: imports between modules stay imports, JSON pages are inlined where they are imported. */
const keepModules: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'keep-modules',
  setup({ initialOptions, onResolve }) {
    const extension = initialOptions.format === 'cjs' ? '.cjs' : '.js';
    onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path }) => ({
      path: path.replace(/\.js$/, extension),
      external: true,
      sideEffects: false,
    }));
  },
};

/** For bundlers: a module is a file, so that what is not used stays out, and for CommonJS. */
const apart = (dts: boolean): Options => ({
  entry: ['src/**/*.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  clean: ['!node/**'],
  esbuildPlugins: [keepModules],
  esbuildOptions: readable,
  dts: dts && {
    entry: Object.fromEntries(entryPoints.map(({ name, source }) => [name, source])),
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
});

/**
 * For Node, which pays for each file it opens: the entry points with what they share in a few chunks, and of zod, a file
 * for each of its languages, what is used.
 */
const joined: Options = {
  entry: Object.fromEntries(entryPoints.map(({ name, source }) => [name, source])),
  format: 'esm',
  target: 'node20',
  platform: 'node',
  splitting: true,
  outDir: 'dist/node',
  noExternal: ['zod'],
  clean: true,
  sourcemap: true,
  esbuildOptions: readable,
  onSuccess: () => copyFile('node_modules/zod/LICENSE', 'dist/node/LICENSE-zod'),
};

/** Chinese text stays readable, and half as long. */
function readable(options: { charset?: 'ascii' | 'utf8' }) {
  options.charset = 'utf8';
}

export default defineConfig(({ dts }) => [apart(dts !== false), joined]);
