import { clockInWords } from '../time-words.ts';
import type { SaveStatus } from './autosave.ts';

/** What the editor says about saving. `trouble`: something must be done, and what was typed is only on this screen. */
export function saveWords(status: SaveStatus): { words: string; trouble: boolean } {
	switch (status.kind) {
		case 'unchanged':
		case 'waiting':
			return { words: 'Saves by itself as you write.', trouble: false };
		case 'saved':
			return { words: `Saved ${clockInWords(status.at.toISOString())}`, trouble: false };
		case 'no-connection':
			return {
				words:
					'Not saved: there is no connection. Your words are still here, and it is tried again in a moment.',
				trouble: true,
			};
		case 'refused':
			return { words: isBinned(status) ? inTheBin : refusalWords(status.code), trouble: true };
	}
}

/** Somebody put the draft into the bin while it was written. */
export const isBinned = (status: SaveStatus | null): boolean =>
	status?.kind === 'refused' && status.fields.some(({ field }) => field === 'bin');

const inTheBin =
	'Not saved: somebody put this draft into the bin. Your words are still here. Put it back in another window, then press Save.';

/** Why a draft was not saved. */
export function refusalWords(code: string): string {
	switch (code) {
		case 'signed-out':
			return 'Not saved: you are signed out. Your words are still here. Sign in in another window, then press Save.';
		case 'wrong-state':
			return 'Not saved: this survey was changed in another window, or by somebody else. Your words are still here.';
		case 'survey-frozen':
			return 'Not saved: this survey is open now, so its words cannot change any more.';
		case 'not-found':
			return 'Not saved: this draft was deleted.';
		case 'invalid':
			return 'Not saved: something here cannot be kept as it is. It is marked above.';
		default:
			return 'Not saved: something went wrong on our side. Your words are still here. Press Save to try again.';
	}
}
