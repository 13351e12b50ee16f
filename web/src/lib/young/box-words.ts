import { fill } from '../words/fill.ts';
import type { Words } from '../words/english.ts';

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
export const boxWords = ({ council, keyHolder, closes }: Box, { box }: Pick<Words, 'box'>): string =>
	keyHolder ? fill(box.holder, { ...keyHolder, council }) : fill(box.computer, { day: closes });

/** How well it is kept secret who said what. Where our computer opens the box, whoever runs it could look: no "nobody". */
export const secretWords = (
	{ council, keyHolder }: Omit<Box, 'closes'>,
	{ box, promises }: Pick<Words, 'box' | 'promises'>,
): string => (keyHolder ? fill(box.secret, { council }) : promises.secret);

/** When and by whom the answers are locked away and opened, once more among the promises. */
export const lockedWords = (
	{ keyHolder, closes }: Omit<Box, 'council'>,
	{ box, promises }: Pick<Words, 'box' | 'promises'>,
): string =>
	keyHolder ? fill(box.locked, { name: keyHolder.name }) : fill(promises.locked, { day: closes });
