import { fingerprintOf } from '#sealing';
import { bytesOf, CannotDo, type Verb } from './read-file.ts';

/** The keys that a survey's page hands to the phone's script. */
const names = { n: 'data-signing', e: 'data-exponent', sealing: 'data-sealing' };

export const fingerprintVerb: Verb = {
	takes: '<page.html>',
	does: 'Prints the fingerprint of the keys in a survey’s page that was saved.',
	async run([path, ...more]) {
		if (path === undefined || more.length > 0)
			throw new CannotDo('Give one file: heard fingerprint <page.html>');
		const page = bytesOf(path).toString('utf8');
		const key = (name: string) => {
			const found = new RegExp(`\\s${name}="([\\w-]+)"`).exec(page)?.[1];
			if (found) return found;
			throw new CannotDo(
				`${path} has no keys of a survey in it. Save the page of a survey that is open, as “HTML only”.`,
			);
		};
		const signing = { n: key(names.n), e: key(names.e) };
		console.log(await fingerprintOf({ signing, sealing: key(names.sealing) }));
	},
};
