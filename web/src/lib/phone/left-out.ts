// Some questions are only for some groups. A step of another group is passed over, and what may stand in it is not sent:
// the controls of a disabled fieldset are in no form.
import { bandField } from '../answers/field-names.ts';

interface Section {
	section: HTMLElement;
}

/** Sets which steps are left out, by the group that is chosen now. */
export function leaveOut(form: HTMLFormElement, steps: readonly Section[]): void {
	const group = form.querySelector<HTMLInputElement>(`[name="${bandField}"]:checked`)?.value ?? '';
	for (const { section } of steps) {
		const groups = section.dataset['onlyFor']?.split(' ');
		const fieldset = section.querySelector('fieldset');
		if (groups && fieldset) fieldset.disabled = !groups.includes(group);
	}
}

export const isLeftOut = ({ section }: Section): boolean =>
	section.querySelector('fieldset')?.disabled ?? false;
