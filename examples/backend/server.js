// @ts-check
// Starts the service: PORT (8080), DATABASE_URL of a PostgreSQL server, or DATA, a folder for the embedded one.
import { relative } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { service } from './src/service.js';

const port = Number(process.env['PORT'] ?? 8080);
const { app, close } = await service({
  databaseUrl: process.env['DATABASE_URL'],
  dataFolder: process.env['DATA'],
});
try {
  await app.listen({ port, host: process.env['HOST'] ?? '127.0.0.1' });
} catch (error) {
  console.error(`The service cannot listen on port ${port}: ${String(error)}. PORT names another.`);
  await close();
  process.exit(1);
}
console.log(
  `Listening on http://localhost:${port}; operations: http://localhost:${port}/openapi.json`,
);
const example = relative(
  process.env['INIT_CWD'] ?? process.cwd(),
  fileURLToPath(new URL('../exporter.json', import.meta.url)),
);
console.log(
  `Try: curl -s -X POST -H 'content-type: application/json' --data @${example} http://localhost:${port}/quotes`,
);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    void close().then(() => process.exit(0));
  });
