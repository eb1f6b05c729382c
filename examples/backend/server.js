// @ts-check
// Starts the service: PORT (8080), DATABASE_URL of a PostgreSQL server, or DATA, a folder for the embedded one.
import process from 'node:process';
import { service } from './src/service.js';

const port = Number(process.env['PORT'] ?? 8080);
const { app, close } = await service({
  databaseUrl: process.env['DATABASE_URL'],
  dataFolder: process.env['DATA'],
});
await app.listen({ port, host: process.env['HOST'] ?? '127.0.0.1' });
console.log(
  `Listening on http://localhost:${port}; operations: http://localhost:${port}/openapi.json`,
);
console.log(
  `Try: curl -s -X POST -H 'content-type: application/json' --data @../exporter.json http://localhost:${port}/quotes`,
);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    void close().then(() => process.exit(0));
  });
