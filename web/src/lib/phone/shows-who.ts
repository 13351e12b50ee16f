// Own words that might show who somebody is: the page asks whether they should stand there. Nothing of it leaves the
// phone, and nothing is in anybody's way.
import { givesAway, type Look } from '#surveys';

const pause = 600; // milliseconds without a key: nobody is told in the middle of a word

/**
 * `place` carries the words to say, with `{words}` where the ones that were found belong. Names are looked for in English
 * alone: there the form carries the council's places. They come when the question is shown, before anybody types, so that
 * what is asked for tells nobody whether something was written.
 */
export function askWhetherItShows(place: HTMLElement): void {
	const step = place.closest('section');
	const field = step?.querySelector('textarea');
	const pattern = place.dataset['showsWho'] ?? '';
	const places = place.closest('form')?.dataset['places']?.split('|');
	let names: Look | undefined;
	let clock: ReturnType<typeof setTimeout> | undefined;
	const look = () => {
		const typed = field?.value;
		const found = (typed ? givesAway(typed, names) : []).map(({ text }) => `“${text}”`);
		const words = found.length > 0 ? pattern.replace('{words}', () => found.join(', ')) : '';
		if (place.textContent !== words) place.textContent = words;
	};
	const load = async () => {
		const { namesAndPlaces } = await import('./names-and-places.ts');
		names = namesAndPlaces(places ?? []);
		look();
	};
	// Lost on the way, the numbers are found all the same.
	if (places) step?.addEventListener('shown', () => void load().catch(look), { once: true });
	field?.addEventListener('input', () => {
		clearTimeout(clock);
		clock = setTimeout(look, pause);
	});
	look();
}
