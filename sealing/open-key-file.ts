import * as v from 'valibot';
import { KeyFile } from './key-file.ts';
import { isPair, unlock } from './lock-key-file.ts';

export type Unlocked = { ok: true; file: KeyFile; privateKey: CryptoKey } | { ok: false; why: WhyNot };
export type WhyNot = 'no-key-file' | 'other-survey' | 'other-key' | 'wrong-passphrase';

function parsed(text: string): KeyFile | null {
	try {
		const result = v.safeParse(KeyFile, JSON.parse(text));
		return result.success ? result.output : null;
	} catch {
		return null;
	}
}

/** The box that a key file should open. `publicKey` null: any key of this survey will do. */
interface OfBox {
	survey: string;
	publicKey: string | null;
}

/** Unlocks a key file's text, if it is the key of this survey's box. */
export async function openKeyFile(
	text: string,
	passphrase: string,
	{ survey, publicKey }: OfBox,
): Promise<Unlocked> {
	const no = (why: WhyNot) => ({ ok: false, why }) as const;
	const file = parsed(text);
	if (!file) return no('no-key-file');
	if (file.survey.id !== survey) return no('other-survey');
	if (publicKey !== null && file.publicKey !== publicKey) return no('other-key');
	const privateKey = await unlock(file, passphrase);
	if (!privateKey || !(await isPair(privateKey, file.publicKey))) return no('wrong-passphrase');
	return { ok: true, file, privateKey };
}
