// Keys for looking through a long list: j and k go to the next and the last, a keeps, x leaves out, e edits. They work only while
// an item's line has the focus (WCAG 2.1.4), so they are in nobody's way who dictates or types.

const lines = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>('[data-item] > summary')];

function press(summary: HTMLElement, verb: string): void {
	const item = summary.closest('[data-item]');
	item?.querySelector<HTMLButtonElement>(`button[value^="${verb}/"]`)?.click();
}

function goTo(summary: HTMLElement | undefined): void {
	const item = summary?.closest('details');
	if (!summary || !item) return;
	item.open = true;
	summary.focus();
	item.scrollIntoView({ block: 'nearest' });
}

function edit(summary: HTMLElement): void {
	const item = summary.closest('details');
	if (!item) return;
	item.open = true;
	item.querySelector<HTMLElement>('[name=words]')?.focus();
}

/** What the keys do, for every `[data-item]` inside; give it every keydown that comes up from there. */
export function walkItems(list: HTMLElement, event: KeyboardEvent): void {
	const target = event.target as HTMLElement;
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
	const all = lines(list);
	const at = all.indexOf(target);
	if (event.key === 'Escape') {
		const back = target.closest('[data-item]')?.querySelector<HTMLElement>('summary');
		back?.focus();
		return;
	}
	if (at < 0) return;
	const keys: Record<string, () => void> = {
		j: () => goTo(all[at + 1]),
		k: () => goTo(all[at - 1]),
		a: () => press(target, 'accept'),
		x: () => press(target, 'drop'),
		e: () => edit(target),
	};
	const act = keys[event.key.toLowerCase()];
	if (!act) return;
	event.preventDefault();
	act();
}
