import { passphraseWords } from './passphrase-words.ts';

const length = 5;

/** Five words, each as likely as any other: 512 divides what two bytes can be. */
export const drawPassphrase = (): string =>
	Array.from(
		crypto.getRandomValues(new Uint16Array(length)),
		(drawn) => passphraseWords[drawn % passphraseWords.length],
	).join(' ');
