import * as v from 'valibot';
import { KeyFile } from '#surveys';
import { isPair, unlock } from './key-pair.ts';

/** A key file is 3 kB. Nobody needs to wait for a film to be read. */
const largest = 20_000;

export type Unlocked = { ok: true; file: KeyFile; privateKey: CryptoKey } | { ok: false; why: WhyNot };
export type WhyNot = 'no-file' | 'no-key-file' | 'other-survey' | 'other-key' | 'wrong-passphrase';

function parsed(text: string): KeyFile | null {
	try {
		const result = v.safeParse(KeyFile, JSON.parse(text));
		return result.success ? result.output : null;
	} catch {
		return null;
	}
}

/** Unlocks what was chosen, if it is the key of this survey's box. `publicKey` null: any key of this survey will do. */
export async function unlockFile(
	chosen: Blob | undefined,
	passphrase: string,
	survey: string,
	publicKey: string | null,
): Promise<Unlocked> {
	const no = (why: WhyNot) => ({ ok: false, why }) as const;
	if (!chosen) return no('no-file');
	const file = chosen.size > largest ? null : parsed(await chosen.text());
	if (!file) return no('no-key-file');
	if (file.survey.id !== survey) return no('other-survey');
	if (publicKey !== null && file.publicKey !== publicKey) return no('other-key');
	const privateKey = await unlock(file, passphrase);
	if (!privateKey || !(await isPair(privateKey, file.publicKey))) return no('wrong-passphrase');
	return { ok: true, file, privateKey };
}

export const whyNotWords: Record<WhyNot, string> = {
	'no-file': 'Choose your key file.',
	'no-key-file': 'This is no key file of ours. Its name begins with “heard-key” and ends with “.json”.',
	'other-survey': 'This is the key of another survey. Choose the file that you saved for this one.',
	'other-key':
		'This is an older key of this survey. Choose the file that you saved last: the box is locked with that one.',
	'wrong-passphrase':
		'The file does not open with this passphrase. Look for a word or a letter that is different. You can try as often as you like.',
};
