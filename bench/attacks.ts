// The attacks on releases at their full size: `npm run bench -- attacks`. Tests run the same at a tenth, or less.
import { sought, subtracted, wholeAttack } from '../tests/surveys/release/attacks.ts';
import { domains } from '../tests/surveys/release/domains.ts';

const { told, broken } = subtracted(wholeAttack.tables);
console.log(`  subtraction: ${broken.length} of ${told} tables broken`);
for (const { name, invert } of domains) {
	const start = process.cpuUsage();
	const { claims, outcomes } = invert();
	const { user } = process.cpuUsage(start);
	console.log(
		`  the inverter, ${name}: ${claims.length} claims of ${outcomes} releases, ${(user / 1e6).toFixed(1)} s`,
	);
}
const found = { tables: 0, asked: 0, proved: 0 };
const parts = 10;
for (let part = 0; part < parts; part++) {
	const { tables, asked, proved } = sought(wholeAttack.twins / parts, 31 + part);
	found.tables += tables;
	found.asked += asked;
	found.proved += proved.length;
	console.log(`  twins, by now: ${found.proved} of ${found.asked} truths of ${found.tables} tables proved`);
	for (const what of proved.slice(0, 20)) console.log(`    ${what}`);
}
