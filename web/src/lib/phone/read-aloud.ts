// Reads a step of the page aloud when somebody asks for it: its question, its help and its answers, in their order. Only
// with a voice that lives on the phone: the others send what they read to somebody's computer.

const languageOf = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];

function voiceFor(language: string): SpeechSynthesisVoice | undefined {
	const fits = speechSynthesis
		.getVoices()
		.filter(({ lang, localService }) => localService && languageOf(lang) === languageOf(language));
	return fits.find(({ lang }) => lang.replace('_', '-') === language) ?? fits[0];
}

/** Not what the page says about what somebody wrote: it has their words in it. */
const read = 'h1, h2, p:not([data-shows-who]), li, label, .choice';

/** What stands in a step and can be seen, piece by piece; nothing twice. */
const piecesIn = (step: HTMLElement): HTMLElement[] =>
	Array.from(step.querySelectorAll<HTMLElement>(read)).filter(
		(piece) => piece.getClientRects().length > 0 && !piece.parentElement?.closest(read),
	);

function speak(step: HTMLElement, whenDone: () => void): void {
	let last: SpeechSynthesisUtterance | undefined;
	for (const piece of piecesIn(step)) {
		const words = new SpeechSynthesisUtterance(piece.innerText);
		const voice = voiceFor(piece.closest<HTMLElement>('[lang]')?.lang ?? '');
		if (!voice) continue;
		words.voice = voice;
		words.lang = voice.lang;
		speechSynthesis.speak((last = words));
	}
	last?.addEventListener('end', whenDone);
}

/** Shows the choice where there is a voice for the page's language. Answers what switches the buttons on and off. */
export function readAloud(box: HTMLElement): (on: boolean) => void {
	const template = box.querySelector<HTMLTemplateElement>('template');
	const pattern = template?.content.querySelector('button');
	const choice = box.querySelector<HTMLElement>('[data-part="aloud"]');
	if (!pattern || !choice || !('speechSynthesis' in globalThis)) return () => undefined;

	const offer = () => {
		choice.hidden = !voiceFor(document.documentElement.lang);
	};
	offer();
	// Some browsers look for their voices only when they are asked.
	speechSynthesis.addEventListener?.('voiceschanged', offer);

	let reading: { step: HTMLElement; button: HTMLElement } | null = null;
	const stop = () => {
		speechSynthesis.cancel();
		reading?.button.removeAttribute('data-reading');
		reading = null;
	};
	const pressed = (step: HTMLElement, button: HTMLElement) => {
		const again = reading?.button === button;
		stop();
		if (again) return;
		reading = { step, button };
		button.dataset['reading'] = '';
		speak(step, () => reading?.button === button && stop());
	};
	// Whoever goes on to another step has heard enough of this one.
	addEventListener('focusin', ({ target }) => {
		if (reading && !reading.step.contains(target as Node)) stop();
	});
	addEventListener('visibilitychange', () => document.hidden && stop());

	const buttons = Array.from(document.querySelectorAll<HTMLElement>('[data-step]'), (step) => {
		const button = pattern.cloneNode(true) as HTMLElement;
		button.addEventListener('click', () => pressed(step, button));
		step
			.querySelector<HTMLElement>('legend, :scope > :first-child')
			?.insertAdjacentElement('afterend', button);
		return button;
	});
	const show = (on: boolean) => {
		stop();
		for (const button of buttons) button.hidden = !on;
	};
	show(false);
	return show;
}
