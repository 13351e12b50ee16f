// The attacks on releases at their full size: `npm run bench -- attacks`. Tests run the same at a tenth.
import { solved, subtracted, wholeAttack } from '../tests/surveys/release/attacks.ts';
import { domains } from '../tests/surveys/release/domains.ts';

const { told, broken } = subtracted(wholeAttack.tables);
console.log(`  subtraction: ${broken.length} of ${told} tables broken`);
const { asked, broken: read } = solved(wholeAttack.solved, 31);
console.log(`  a general solver: ${read.length} of ${asked} counts proved`);
for (const { name, invert } of domains) {
	const start = process.cpuUsage();
	const { claims, outcomes } = invert();
	const { user } = process.cpuUsage(start);
	console.log(
		`  the inverter, ${name}: ${claims.length} claims of ${outcomes} releases, ${(user / 1e6).toFixed(1)} s`,
	);
}
