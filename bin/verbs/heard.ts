// Picks the verb and runs it: what `bin/heard.ts` does with the words behind it, and tests do without a process of its own.
import { auditVerb } from './audit.ts';
import { countVerb } from './count.ts';
import { councilVerb } from './council.ts';
import { fingerprintVerb } from './fingerprint.ts';
import { printable } from './printable.ts';
import { CannotDo, type Verb } from './read-file.ts';
import { readListVerb } from './read-list.ts';
import { readStrategyVerb } from './read-strategy.ts';
import { releaseVerb } from './release.ts';

const verbs: Record<string, Verb> = {
	release: releaseVerb,
	audit: auditVerb,
	fingerprint: fingerprintVerb,
	count: countVerb,
	council: councilVerb,
	'read-strategy': readStrategyVerb,
	'read-list': readListVerb,
};

const lines = Object.entries(verbs).map(
	([name, { takes, does }]) => `  ${`${name} ${takes}`.padEnd(46)} ${does}`,
);
const help = `heard <verb>

${lines.join('\n')}

The formats are described in docs/. Nothing is sent anywhere; the files are only read.`;

/** Runs a verb with its words, printing what it prints. The exit status: 0, or 1 where it could not be done, said in a sentence, or an audit found something. */
export async function heard([name, ...rest]: string[]): Promise<0 | 1> {
	try {
		const verb = Object.hasOwn(verbs, name ?? '') ? verbs[name ?? ''] : undefined;
		if (name === undefined || name === 'help' || [name, ...rest].includes('--help')) console.log(help);
		else if (verb) return (await verb.run(rest)) ?? 0;
		else throw new CannotDo(`There is no verb “${name}”.\n\n${help}`);
		return 0;
	} catch (error) {
		if (!(error instanceof CannotDo)) throw error;
		console.error(`heard: ${printable(error.message)}`);
		return 1;
	}
}
