import { config } from 'zod/mini';

// zod probes `new Function`, which extension pages and strict sites forbid and report. Imported before any schema.
config({ jitless: true });
