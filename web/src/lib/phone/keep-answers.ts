// What somebody has answered lives in this page alone, until it is sent. So help, asking to be contacted and the other
// languages open inside the page; their script comes when they are pressed, or once there is something to lose. What
// cannot be kept (the page closed, or loaded again by accident) is asked about first.

import type { Begin } from './inside.ts';
import { tellNotThrough } from './not-through.ts';

/** `begin`: null where another language begins anew, on a tablet that is handed round. */
export function keepAnswers(form: HTMLFormElement, begin: Begin | null): void {
	const bring = () => import('./inside.ts');
	for (const warning of document.querySelectorAll<HTMLElement>('[data-gone]')) warning.hidden = true;
	form.parentElement?.addEventListener(
		'input',
		() => {
			bring().catch(() => undefined); // now, while there is a signal
			// Whoever leaves quickly is asked nothing: the form is gone from the page before the page is left.
			addEventListener('beforeunload', (event) => form.isConnected && event.preventDefault());
		},
		{ once: true },
	);
	document.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('[data-inside], [data-language]');
		const isLanguage = link?.dataset['language'] !== undefined;
		if (!link || !form.isConnected || (isLanguage && !begin)) return;
		event.preventDefault();
		const opened = bring().then(({ changeLanguage, openInside }) =>
			isLanguage && begin ? changeLanguage(link, form, begin) : openInside(link),
		);
		opened.catch(() => tellNotThrough(link));
	});
}
