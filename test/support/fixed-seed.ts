import fc from 'fast-check';
import { runsOf } from './runs.js';

// The gate draws the same cases every time; `FAST_CHECK_SEED=n npm test` explores others.
fc.configureGlobal({
  seed: Number(process.env['FAST_CHECK_SEED'] ?? 20_260_701),
  numRuns: runsOf(100),
});
