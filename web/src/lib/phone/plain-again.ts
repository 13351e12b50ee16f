// The net under this script. Where it breaks in the middle, on a phone that nobody thought of, the form becomes the plain
// one again that the page came with: all that was answered is in it, and the page's own computer takes it from there.
import { codeField } from '../answers/field-names.ts';
import { codeNow } from './code-of-link.ts';
import { warnOfLoss } from './parts.ts';

/** Whose faults these are: a browser's extensions and their faults are not this page's. */
const isOurs = (file: string | undefined) => !!file?.includes(import.meta.url);

export function fillIn(form: HTMLFormElement, answers: FormData): void {
	for (const field of form.querySelectorAll<HTMLInputElement>('[name]')) {
		const values = answers.getAll(field.name);
		if (field.type === 'radio' || field.type === 'checkbox') field.checked = values.includes(field.value);
		else if (typeof values[0] === 'string') field.value = values[0];
	}
}

/** The code of the link into its field, unless another was typed. */
export function fillCode(form: HTMLFormElement): void {
	const field = form.querySelector<HTMLInputElement>(`[name="${codeField}"]`);
	if (field) field.value ||= codeNow() ?? '';
}

/** With the script there is no need for it there. */
export function takeCodeOut(form: HTMLFormElement): void {
	const field = form.querySelector<HTMLInputElement>(`[name="${codeField}"]`);
	if (field && field.value === codeNow()) field.value = '';
}

/** Called before the form is changed; answers what takes every change back, and does so by itself after a fault. */
export function plainAgain(form: HTMLFormElement): () => void {
	const plain = form.cloneNode(true) as HTMLFormElement;
	const stepsOf = (within: HTMLFormElement) => [...within.querySelectorAll<HTMLElement>('[data-step]')];
	const goBack = () => {
		if (!form.isConnected) return;
		const here = stepsOf(form).findIndex(({ hidden }) => !hidden);
		fillIn(plain, new FormData(form));
		fillCode(plain);
		form.replaceWith(plain);
		warnOfLoss(true);
		const heading = here > 0 ? stepsOf(plain)[here]?.querySelector('h2') : null;
		heading?.scrollIntoView();
		heading?.focus({ preventScroll: true });
	};
	addEventListener('error', ({ filename }) => {
		if (isOurs(filename)) goBack();
	});
	addEventListener('unhandledrejection', ({ reason }: PromiseRejectionEvent) => {
		if (isOurs((reason as Partial<Error> | null)?.stack)) goBack();
	});
	return goBack;
}
