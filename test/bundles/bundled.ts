import { build, type Plugin } from 'esbuild';
import { isAbsolute, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A name an entry point exports, bundled by itself. */
export interface Bundled {
  /** Sources of which something is left. */
  readonly sources: readonly string[];
  readonly text: string;
}

/** Bundles names of entry points, each by itself, as a host that imports nothing else would: `src/index.ts quote`. */
export async function bundled(names: readonly string[]): Promise<ReadonlyMap<string, Bundled>> {
  const { outputFiles, metafile } = await build({
    entryPoints: names.map((name, place) => ({ in: `one:${name}`, out: String(place) })),
    ...{ bundle: true, format: 'esm', write: false, metafile: true, outdir: root },
    ...{ absWorkingDir: root, logLevel: 'error', charset: 'utf8', legalComments: 'none' },
    packages: 'external',
    plugins: [exportedAlone],
  });
  return new Map(
    Object.entries(metafile.outputs).map(([file, { inputs }]) => {
      const sources = Object.entries(inputs)
        .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
        .map(([source]) => source);
      const text = outputFiles.find(({ path }) => path === resolve(root, file))?.text ?? '';
      return [names[Number.parseInt(file, 10)] ?? '', { sources, text }];
    }),
  );
}

const exportedAlone: Plugin = {
  name: 'exported-alone',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^one:/ }, ({ path }) => ({ path, namespace: 'one' }));
    onResolve({ filter: /\.js$/ }, ({ path, resolveDir, namespace }) => {
      if (namespace === 'one' || isAbsolute(path)) return undefined;
      return path.startsWith('.')
        ? { path: resolve(resolveDir, path.replace(/\.js$/, '.ts')), sideEffects: false }
        : undefined;
    });
    onLoad({ filter: /^one:/, namespace: 'one' }, ({ path }) => {
      const [source = '', name = ''] = path.slice('one:'.length).split(' ');
      return {
        contents: `export { ${name} } from '${resolve(root, source)}';`,
        resolveDir: root,
        loader: 'ts',
      };
    });
  },
};
