import { element } from './parts.ts';
import { words } from './words.ts';

/** Says beside what was pressed that it did not get through, once. */
export function tellNotThrough(beside: Element): void {
	const before = beside.nextElementSibling;
	if (before?.getAttribute('role') === 'alert') before.remove();
	const told = element('strong', { class: 'problem', role: 'alert' }, words().notThrough);
	beside.insertAdjacentElement('afterend', told);
}
