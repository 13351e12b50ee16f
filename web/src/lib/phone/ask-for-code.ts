// A card or a typed address brings no code, and some links lose theirs on the way. Then the welcome asks for it, and not
// only the end, when everything is answered. Whoever leaves it for later finds the field at the end.
import { findCode } from '#surveys';
import { codeNow } from './code-of-link.ts';
import { element, focusOn, part } from './parts.ts';
import { words } from './words.ts';

/** `lost`: the link had something behind its #, and no code in it. Answers the code to send with, as it is then. */
export function askForCode(form: HTMLFormElement, lost: boolean): () => string | null {
	const asked = part(form, 'code');
	const field = asked.querySelector('input');
	if (!field) return codeNow; // a preview sends nothing, so it asks for nothing
	const problem = part(form, 'code-problem');
	const typed = () => field.value;
	const look = () => (asked.hidden = codeNow() !== null);
	look();
	addEventListener('popstate', look); // a link may be opened in this same page
	const welcome = form.querySelector<HTMLElement>('[data-step]');
	// Who is further on finds it where it is, at the end.
	if (!asked.hidden && welcome && !welcome.hidden) {
		const why = element('p', {}, element('strong', {}, lost ? words().codeLost : words().codeLater));
		asked.insertAdjacentElement('afterbegin', why);
		welcome.firstElementChild?.insertAdjacentElement('afterend', asked);
		welcome.addEventListener('onwards', (event) => {
			problem.hidden = asked.hidden || !typed().trim() || findCode(typed()) !== null;
			if (problem.hidden) {
				why.remove();
				part(form, 'review').insertAdjacentElement('afterend', asked);
			} else {
				problem.textContent = words().typeCodeFirst;
				focusOn(problem);
				event.preventDefault();
			}
		});
	}
	return () => codeNow() ?? findCode(typed());
}
