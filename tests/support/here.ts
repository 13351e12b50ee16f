// Where this worker’s own Heard is served: as many files of journeys run at a time as there are servers, each on its own.
import { inject } from 'vitest';
import { servers } from './servers.ts';

const mine = Number(process.env['VITEST_POOL_ID'] ?? 1) % servers;

/** The address of the server that no other file uses meanwhile. */
export const here = inject('urls')[mine] ?? '';
