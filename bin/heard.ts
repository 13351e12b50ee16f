// The domain from a terminal: `npm run -s heard -- release slips.json plan.json`.
import { heard } from './verbs/heard.ts';

process.exitCode = await heard(process.argv.slice(2));
