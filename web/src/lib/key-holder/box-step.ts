// How a box stands, in its key-holder's words, and what there is to do.
import type { SurveyState } from '#surveys';
import { timeInWords } from '../desk/time-words.ts';

export interface Box {
	state: SurveyState;
	closesAt: string | null;
	publicKey: string | null;
	openedBox: boolean;
	keyLostOn: string | null;
}

export function boxStep({ state, closesAt, publicKey, openedBox, keyLostOn }: Box): {
	words: string;
	step: string | null;
} {
	if (keyLostOn !== null) return { words: 'The key was lost, and the answers with it.', step: null };
	if (state === 'taken-back')
		return {
			words:
				'It was opened by mistake and taken back. The answers were deleted unread. Delete your key file.',
			step: null,
		};
	if (openedBox) return { words: 'You opened it. Delete your key file.', step: null };
	if (state === 'draft')
		return publicKey === null
			? { words: 'It waits for you to make the key.', step: 'Make the key' }
			: { words: 'You made the key. The survey is not open yet.', step: null };
	if (state === 'open')
		return {
			words: `Young people answer it now. It closes ${closesAt ? timeInWords(closesAt) : 'later'}.`,
			step: 'Check your key',
		};
	return { words: 'It has closed, and waits for you to open the box.', step: 'Open the box' };
}
