// Reads a step of the page aloud when somebody asks for it: its question, its help and its answers, in their order, each
// lit while it is read. By a person, where somebody recorded the survey; else by a voice that lives on the phone: the
// others send what they read to somebody's computer.
import { light } from './lit.ts';
import { voiceOfStep } from './voice-of-step.ts';

const languageOf = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];

function voiceFor(language: string): SpeechSynthesisVoice | undefined {
	const fits = (globalThis.speechSynthesis?.getVoices() ?? []).filter(
		({ lang, localService }) => localService && languageOf(lang) === languageOf(language),
	);
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
		const voice = voiceFor(piece.closest<HTMLElement>('[lang]')?.lang ?? '');
		if (!voice) continue;
		const words = new SpeechSynthesisUtterance(piece.innerText);
		words.voice = voice;
		words.lang = voice.lang;
		words.addEventListener('start', () => light(piece));
		speechSynthesis.speak((last = words));
	}
	if (last) last.addEventListener('end', whenDone);
	else whenDone();
}

interface Reading {
	step: HTMLElement;
	button: HTMLElement;
	stopped: AbortController;
}

/** One step at a time. Pressed again, it falls silent. */
function reader() {
	let reading: Reading | null = null;
	const stop = () => {
		globalThis.speechSynthesis?.cancel();
		reading?.stopped.abort();
		reading?.button.removeAttribute('data-reading');
		light(null);
		reading = null;
	};
	const start = (step: HTMLElement, button: HTMLElement) => {
		const mine: Reading = (reading = { step, button, stopped: new AbortController() });
		button.dataset['reading'] = '';
		const done = () => reading === mine && stop();
		const address = voiceOfStep(step);
		if (!address) return speak(step, done);
		// Made and loaded while the press lasts: a phone lets nothing sound that nobody asked for.
		const audio = new Audio();
		step.insertAdjacentElement('beforeend', audio);
		audio.load();
		mine.stopped.signal.addEventListener('abort', () => audio.remove());
		import('./human-voice.ts')
			.then(({ readByPerson }) => readByPerson(step, address, audio, mine.stopped.signal))
			// What did not get through is read by the phone, if it can.
			.then(done, () => reading === mine && speak(step, done));
	};
	const pressed = (step: HTMLElement, button: HTMLElement) => {
		const again = reading?.button === button;
		stop();
		if (!again) start(step, button);
	};
	// Whoever goes on to another step has heard enough of this one.
	addEventListener('focusin', ({ target }) => {
		if (reading && !reading.step.contains(target as Node)) stop();
	});
	addEventListener('visibilitychange', () => document.hidden && stop());
	return { pressed, stop };
}

/**
 * Shows the choice where there is a voice for the page's language; a person's voice is there without asking. Answers what
 * switches the buttons on and off.
 */
export function readAloud(box: HTMLElement): (on: boolean) => void {
	const template = box.querySelector<HTMLTemplateElement>('template');
	const pattern = template?.content.querySelector('button');
	const choice = box.querySelector<HTMLElement>('[data-part="aloud"]');
	const byPerson = document.querySelector('form[data-voice]') !== null;
	if (!pattern || !choice || !(byPerson || 'speechSynthesis' in globalThis)) return () => undefined;

	const offer = () => {
		choice.hidden = !byPerson && !voiceFor(document.documentElement.lang);
	};
	offer();
	// Some browsers look for their voices only when they are asked.
	globalThis.speechSynthesis?.addEventListener?.('voiceschanged', offer);

	const { pressed, stop } = reader();
	const buttons = Array.from(document.querySelectorAll<HTMLElement>('[data-step]'), (step) => {
		const button = pattern.cloneNode(true) as HTMLElement;
		button.addEventListener('click', () => pressed(step, button));
		(step.querySelector('legend') ?? step.firstElementChild)?.insertAdjacentElement('afterend', button);
		return { button, byPerson: voiceOfStep(step) !== null };
	});
	const show = (on: boolean) => {
		stop();
		const phoneCan = voiceFor(document.documentElement.lang) !== undefined;
		for (const one of buttons) one.button.hidden = !on || !(one.byPerson || phoneCan);
	};
	const input = choice.querySelector('input');
	if (input) input.checked = byPerson;
	show(byPerson);
	return show;
}
