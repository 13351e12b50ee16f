import { bandStep, welcomeStep } from '#surveys';
import { bandField } from '../answers/field-names.ts';

/** Where a person's voice reads this step; null where nobody recorded it, or nothing of the survey's own stands in it. */
export function voiceOfStep(step: HTMLElement): string | null {
	const form = step.closest('form');
	const address = form?.dataset['voice'];
	if (!address) return null;
	const isWelcome = step === form.querySelector('[data-step]');
	const isBand = step.querySelector(`#${bandField}`) !== null;
	const name = step.dataset['question'] ?? (isWelcome ? welcomeStep : isBand ? bandStep : null);
	return name && address.replace('*', name);
}
