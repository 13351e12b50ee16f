// Own words that might show who somebody is: the page asks whether they should stand there. Nothing of it leaves the
// phone, and nothing is in anybody's way.
import { givesAway } from '#surveys';

const pause = 600; // milliseconds without a key: nobody is told in the middle of a word

/** `place` carries the words to say, with `{words}` where the ones that were found belong. */
export function askWhetherItShows(place: HTMLElement): void {
	const field = place.closest('section')?.querySelector('textarea');
	const pattern = place.dataset['showsWho'] ?? '';
	let clock: ReturnType<typeof setTimeout> | undefined;
	const look = () => {
		const found = givesAway(field?.value ?? '').map(({ text }) => `“${text}”`);
		const words = found.length > 0 ? pattern.replace('{words}', () => found.join(', ')) : '';
		if (place.textContent !== words) place.textContent = words;
	};
	field?.addEventListener('input', () => {
		clearTimeout(clock);
		clock = setTimeout(look, pause);
	});
	look();
}
