// What somebody has answered lives in this page alone, until it is sent. So help, asking to be contacted and the other
// languages open inside the page; their script comes when they are pressed, or as the questions begin. What
// cannot be kept (the page closed, or loaded again by accident) is asked about first.

import type { Begin } from './inside.ts';
import { tellNotThrough } from './not-through.ts';
import { warnOfLoss } from './parts.ts';

/** `begin`: null where another language begins anew, on a tablet that is handed round. */
export function keepAnswers(form: HTMLFormElement, begin: Begin | null): void {
	const bring = () => import('./inside.ts');
	/** A number that is dialled leads out of the page for the browser, and the page stays. */
	let calls = false;
	warnOfLoss(false);
	// At the first press, which starts: while there is a signal, and for everybody, so that no request says that somebody typed.
	form.addEventListener('click', () => void bring().catch(() => undefined), { once: true });
	form.parentElement?.addEventListener(
		'input',
		() => {
			// Whoever leaves quickly is asked nothing: the form is gone from the page before the page is left.
			addEventListener('beforeunload', (event) => form.isConnected && !calls && event.preventDefault());
		},
		{ once: true },
	);
	document.addEventListener('click', (event) => {
		calls = !!(event.target as Element).closest('[href^="tel:"], [href^="sms:"]');
		setTimeout(() => (calls = false));
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
