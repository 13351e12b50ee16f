// The panels that hang from the top of the page cover it: they close when somebody goes on beside them, or presses Escape.
const open = () => document.querySelectorAll<HTMLDetailsElement>('details[open].over');

export function closePanels(): void {
	document.addEventListener('click', ({ target }) => {
		for (const panel of open()) if (!panel.contains(target as Node)) panel.open = false;
	});
	document.addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape') return;
		for (const panel of open()) {
			if (panel.contains(document.activeElement)) panel.querySelector('summary')?.focus();
			panel.open = false;
		}
	});
}
