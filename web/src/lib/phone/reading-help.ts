// Reading help: larger letters, more space, other colours, and a voice. What is chosen lasts as long as the page does,
// and is kept nowhere.
import { coloursToChoose, type Colours } from './colours.ts';
import { readAloud } from './read-aloud.ts';

export function offerReadingHelp(): void {
	const box = document.querySelector<HTMLElement>('[data-part="reading"]');
	if (!box) return;
	const page = document.documentElement;
	const chosen = (name: string) =>
		box.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)?.value ?? '';
	const colour = coloursToChoose();
	const aloud = readAloud(box);
	box.addEventListener('change', () => {
		page.dataset['size'] = chosen('size');
		page.toggleAttribute('data-spaced', chosen('spaced') !== '');
		colour(chosen('colours') as Colours);
		aloud(chosen('aloud') !== '');
	});
	box.dataset['ready'] = '';
}
