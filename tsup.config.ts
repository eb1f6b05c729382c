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

export default defineConfig(({ dts }) => ({
  entry: ['src/**/*.ts'],
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  splitting: false,
  clean: true,
  esbuildPlugins: [keepModules],
  esbuildOptions: (options) => {
    options.charset = 'utf8'; // Chinese text stays readable, and half as long
  },
  dts: dts !== false && {
    entry: Object.fromEntries(entryPoints.map(({ name, source }) => [name, source])),
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
}));
