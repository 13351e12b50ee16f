import { openKeyFile, type Unlocked as Opened, type WhyNot as WhyNotOpened } from '#sealing';

/** A key file is 3 kB. Nobody needs to wait for a film to be read. */
const largest = 20_000;

export type WhyNot = WhyNotOpened | 'no-file';

/** Unlocks what was chosen, if it is the key of this survey's box. `publicKey` null: any key of this survey will do. */
export async function unlockFile(
	chosen: Blob | undefined,
	passphrase: string,
	survey: string,
	publicKey: string | null,
): Promise<Opened | { ok: false; why: 'no-file' }> {
	if (!chosen) return { ok: false, why: 'no-file' };
	const text = chosen.size > largest ? '' : await chosen.text();
	return await openKeyFile(text, passphrase, { survey, publicKey });
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
