import fc from 'fast-check';

// The gate draws the same cases every time; `FAST_CHECK_SEED=n npm test` explores others.
fc.configureGlobal({ seed: Number(process.env['FAST_CHECK_SEED'] ?? 20_260_701) });
