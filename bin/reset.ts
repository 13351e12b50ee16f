// Throws away this machine's data; the next start loads the demo anew.
import { rmSync } from 'node:fs';
import { join } from 'node:path';

for (const kept of ['state', 'outbox.json'])
	rmSync(join(import.meta.dirname, '../.wrangler', kept), { recursive: true, force: true });
console.log('Empty. The next `npm start` loads the demo.');
