import type { Question } from '#surveys';

const option = (id: string, label: string) => ({ id, label, link: null });

/** The words beside a control. */
export const labelOf = (control: HTMLInputElement | HTMLSelectElement): string =>
	control.labels?.[0]?.textContent?.trim() ?? '';

const optionsIn = (section: HTMLElement) => [
	...Array.from(section.querySelectorAll<HTMLInputElement>('input:not([type=hidden])'), (input) =>
		option(input.value, labelOf(input)),
	),
	...Array.from(section.querySelectorAll('select'), (select) =>
		option(select.dataset['option'] ?? '', labelOf(select)),
	),
];

/** The options by their names where each stands in several rounds; in no order of their own. */
function namedIn(section: HTMLElement) {
	const names = Array.from(
		section.querySelectorAll<HTMLElement>('[data-option]'),
		(name) => [name.dataset['option'] ?? '', name.textContent.trim()] as const,
	);
	return Array.from(new Map(names), ([id, label]) => option(id, label));
}

/** The question that a step of the page asks, read from the page itself; null for a step without one. */
export function questionIn(section: HTMLElement): Question | null {
	const { kind = '', question: id = '', required, atMost, all } = section.dataset;
	const asked = { id, wording: '', help: '', required: required !== undefined, links: [] };
	switch (kind) {
		case 'choose-one':
			return { kind, ...asked, options: optionsIn(section) };
		case 'put-in-order':
			return { kind, ...asked, options: optionsIn(section), all: all !== undefined };
		case 'best-worst':
			return { kind, ...asked, options: namedIn(section) };
		case 'choose-many':
			return { kind, ...asked, options: optionsIn(section), atMost: atMost ? Number(atMost) : null };
		case 'agree':
		case 'own-words':
			return { kind, ...asked };
		default:
			return null;
	}
}
