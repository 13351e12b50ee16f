// Reading help: larger letters, more space, other colours, and a voice. What is chosen lasts as long as the page does,
// and is kept nowhere.
import { showIn, type Colours } from './colours.ts';
import { readAloud } from './read-aloud.ts';

export function offerReadingHelp(): void {
	const box = document.querySelector<HTMLElement>('[data-part="reading"]');
	if (!box) return;
	const page = document.documentElement;
	const chosen = (name: string) =>
		box.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)?.value ?? '';
	// A person's voice is there from the start; whether the phone has one is asked when somebody looks for it.
	let aloud: ((on: boolean) => void) | undefined;
	const offerVoice = () => (aloud ??= readAloud(box));
	if (document.querySelector('form[data-voice]')) offerVoice();
	box.addEventListener('toggle', offerVoice, { once: true });
	box.addEventListener('change', () => {
		page.dataset['size'] = chosen('size');
		page.toggleAttribute('data-spaced', chosen('spaced') !== '');
		showIn(chosen('colours') as Colours);
		aloud?.(chosen('aloud') !== '');
	});
	box.dataset['ready'] = '';
}
