import { readFileSync } from 'node:fs';
import { fingerprintOf } from '#sealing';
import { CannotDo, type Verb } from './read-file.ts';

/** The keys that a survey's page hands to the phone's script. */
const names = { n: 'data-signing', e: 'data-exponent', sealing: 'data-sealing' };

export const fingerprintVerb: Verb = {
	takes: '<page.html>',
	does: 'Prints the fingerprint of the keys in a survey’s page that was saved.',
	async run([path, ...more]) {
		if (path === undefined || more.length > 0)
			throw new CannotDo('Give one file: heard fingerprint <page.html>');
		const page = pageAt(path);
		const key = (name: string) =>
			new RegExp(`\\s${name}="([\\w-]+)"`).exec(page)?.[1] ??
			refuse(
				`${path} has no keys of a survey in it. Save the page of a survey that is open, as “HTML only”.`,
			);
		const signing = { n: key(names.n), e: key(names.e) };
		console.log(await fingerprintOf({ signing, sealing: key(names.sealing) }));
	},
};

function pageAt(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return refuse(`${path} cannot be read. Check that the file is there.`);
	}
}

function refuse(words: string): never {
	throw new CannotDo(words);
}
