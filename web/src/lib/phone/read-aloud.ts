// Offers to read each step of the page aloud. Who reads is brought along once there is something to listen to.
import type { makeReader } from './reader.ts';
import { voiceOfStep } from './voice-of-step.ts';
import { voiceFor } from './voices.ts';

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

	let bringing: Promise<ReturnType<typeof makeReader>> | undefined;
	const bring = () => (bringing ??= import('./reader.ts').then(({ makeReader }) => makeReader()));
	const buttons = Array.from(document.querySelectorAll<HTMLElement>('[data-step]'), (step) => {
		const button = pattern.cloneNode(true) as HTMLElement;
		button.addEventListener('click', () => {
			bring().then(
				({ pressed }) => pressed(step, button),
				() => (bringing = undefined), // no signal; pressed again, it is asked for again
			);
		});
		(step.querySelector('legend') ?? step.firstElementChild)?.insertAdjacentElement('afterend', button);
		return { button, byPerson: voiceOfStep(step) !== null };
	});
	const show = (on: boolean) => {
		bringing?.then(({ stop }) => stop()).catch(() => undefined);
		// Now, so that it is there when somebody presses: a phone lets nothing sound long after the press.
		if (on) bring().catch(() => (bringing = undefined));
		const phoneCan = voiceFor(document.documentElement.lang) !== undefined;
		for (const one of buttons) one.button.hidden = !on || !(one.byPerson || phoneCan);
	};
	const input = choice.querySelector('input');
	if (input) input.checked = byPerson;
	show(byPerson);
	return show;
}
