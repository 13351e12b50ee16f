// The browser's Back goes step by step. An entry holds the number of its step and the code, so that a reload does not
// lose it; never an answer. From the first step on, the code is out of the address.
import { readCode } from '#surveys';

interface Entry {
	step: number;
	code: string | null;
	/** Of the page that wrote it, where a tablet is handed round: entries of pages before it mean nothing any more. */
	round: string | undefined;
	/** How many entries of this page lie behind it. */
	at: number;
}

/** The link in the text ends in # and the code. */
const codeInLink = () => readCode(location.hash.slice(1));

const entry = (): Entry | null => history.state as Entry | null;

/** The code of this link, which the address has no more once a step was taken. */
export const codeNow = () => codeInLink() ?? entry()?.code ?? null;

/** How many entries of this page lie behind the one that is shown. */
export const entriesBehind = () => entry()?.at ?? 0;

export function stepsInHistory(showStep: (step: number) => void, round?: string) {
	let code = codeNow();
	let at = entriesBehind();
	let sent = false;
	const write = (how: 'pushState' | 'replaceState', step: number, address?: string) =>
		history[how]({ step, code, round, at } satisfies Entry, '', address);

	history.scrollRestoration = 'manual'; // a step begins at its top, after a reload as well
	write('replaceState', 0);
	addEventListener('popstate', () => {
		if (sent) return forget();
		const step = entry()?.round === round ? entry()?.step : undefined;
		at = entry()?.at ?? at + 1;
		// Somebody opened the link of a text once more, in this same page.
		if (step === undefined) {
			code = codeInLink() ?? code;
			write('replaceState', 0);
		}
		showStep(step ?? 0);
	});
	const forget = () =>
		history.replaceState(
			history.state,
			'',
			`${location.pathname.replace(/\/end$/, '')}/end${location.search}`,
		);

	return {
		code: () => code,
		go(from: number, to: number) {
			write('replaceState', from, location.pathname + location.search);
			at++;
			write('pushState', to);
			showStep(to);
		},
		/** After the send: the code is gone, and every way back leads to the thanks. */
		end() {
			sent = true;
			code = null;
			forget();
		},
	};
}
