/** An element of the page by its part. A missing one is a page that this script was not written for: it stops here. */
export function part(root: Pick<ParentNode, 'querySelector'>, name: string): HTMLElement {
	const found = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
	if (!found) throw new Error(name);
	return found;
}

/** A new element with its attributes, and what is in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	attributes: Record<string, string> = {},
	...inside: (Node | string)[]
): HTMLElementTagNameMap[K] {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
	made.replaceChildren(...inside);
	return made;
}

/** Says, or no longer, that answers which were not sent will be gone: only where no script keeps them. */
export function warnOfLoss(warns: boolean): void {
	for (const warning of document.querySelectorAll<HTMLElement>('[data-gone]')) warning.hidden = !warns;
}

/** Moves the reader here: eyes, keyboard and screen reader together. */
export function focusOn(target: HTMLElement): void {
	target.tabIndex = -1;
	target.focus({ preventScroll: true });
}
