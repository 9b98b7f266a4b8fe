import * as z from 'zod/mini';

// zod probes `new Function`, which extension pages and strict sites forbid and report.
z.config({ jitless: true });

export { z };
