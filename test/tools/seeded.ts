import fc from 'fast-check';

// The same examples on every machine: a run that fails is one to be mended, not to be started again. `SEED` gives others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });
