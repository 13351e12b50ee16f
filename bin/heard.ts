// The domain from a terminal: `npm run -s heard -- release slips.json plan.json`.
import { countVerb } from './verbs/count.ts';
import { councilVerb } from './verbs/council.ts';
import { CannotDo, type Verb } from './verbs/read-file.ts';
import { readStrategyVerb } from './verbs/read-strategy.ts';
import { releaseVerb } from './verbs/release.ts';

const verbs: Record<string, Verb> = {
	release: releaseVerb,
	count: countVerb,
	council: councilVerb,
	'read-strategy': readStrategyVerb,
};

const lines = Object.entries(verbs).map(
	([name, { takes, does }]) => `  ${`${name} ${takes}`.padEnd(46)} ${does}`,
);
const help = `heard <verb>

${lines.join('\n')}

The formats are described in docs/. Nothing is sent anywhere; the files are only read.`;

const [name, ...rest] = process.argv.slice(2);
try {
	const verb = Object.hasOwn(verbs, name ?? '') ? verbs[name ?? ''] : undefined;
	if (name === undefined || name === 'help' || [name, ...rest].includes('--help')) console.log(help);
	else if (verb) await verb.run(rest);
	else throw new CannotDo(`There is no verb “${name}”.\n\n${help}`);
} catch (error) {
	if (!(error instanceof CannotDo)) throw error;
	console.error(`heard: ${error.message}`);
	process.exitCode = 1;
}
