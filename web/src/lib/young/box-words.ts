/** Who alone can open a box, as young people are told. */
export interface Opener {
	name: string;
	role: string;
}

interface Box {
	council: string;
	keyHolder: Opener | null;
	/** The day it closes, in words. */
	closes: string;
}

/** Who opens the box with the answers, and when: said before anybody answers, whichever way it is. */
export const boxWords = ({ council, keyHolder, closes }: Box): string =>
	keyHolder
		? `Your answers go in a locked box. Only ${keyHolder.name}, ${keyHolder.role}, can open it. ${keyHolder.name} does not work for ${council}.`
		: `Your answers go in a locked box. Our computer opens the box on ${closes}. Nobody can look before.`;
