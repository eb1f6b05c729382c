import { defineConfig } from 'tsup';

export default defineConfig(({ dts }) => ({
  entry: { main: 'src/main.ts', workbook: 'src/workbook/index.ts' },
  format: 'esm',
  target: 'node20',
  clean: true,
  dts: dts !== false && {
    entry: { workbook: 'src/workbook/index.ts' },
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
}));
