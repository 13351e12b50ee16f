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
	const easy = easierWords(box);
	box.addEventListener('change', () => {
		page.dataset['size'] = chosen('size');
		page.toggleAttribute('data-spaced', chosen('spaced') !== '');
		easy(chosen('easy') !== '');
		colour(chosen('colours') as Colours);
		aloud(chosen('aloud') !== '');
	});
	box.dataset['ready'] = '';
}

/** Questions in easier words stand under the others; here they wait until they are wanted. */
function easierWords(box: HTMLElement): (on: boolean) => void {
	const words = document.querySelectorAll<HTMLElement>('[data-easy]');
	const show = (on: boolean) => words.forEach((some) => (some.hidden = !on));
	show(false);
	const choice = box.querySelector<HTMLElement>('[data-part="easy"]');
	if (choice) choice.hidden = words.length === 0;
	return show;
}
