import { defineConfig } from 'tsup';

const forPortals = {
  files: 'src/files.ts',
  pictures: 'src/pictures.ts',
  workbook: 'src/workbook/index.ts',
};

export default defineConfig(({ dts }) => ({
  entry: { main: 'src/main.ts', ...forPortals },
  format: 'esm',
  target: 'node20',
  clean: true,
  dts: dts !== false && {
    entry: forPortals,
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
}));
