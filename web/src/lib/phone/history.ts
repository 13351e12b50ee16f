// The browser's Back goes step by step. An entry holds the number of its step: never an answer, nor the code.
import { forgetCode, takeCode } from './code-of-link.ts';

interface Entry {
	step: number;
	/** Of the page that wrote it, where a tablet is handed round: entries of pages before it mean nothing any more. */
	round: string | undefined;
	/** How many entries of this page lie behind it. */
	at: number;
}

const entry = (): Entry | null => history.state as Entry | null;

/** How many entries of this page lie behind the one that is shown. */
export const entriesBehind = () => entry()?.at ?? 0;

const atMost = 500; // milliseconds to get to the first of our entries; nobody waits longer for the other page

/**
 * To another page, from the first entry of this one: so the browser forgets the later ones. The first stays, and is called
 * otherwise from now on: whoever presses Back comes to what is at that address.
 */
export function goOnFromFirst(called: string, to: string): void {
	let gone = false;
	const goOn = () => {
		if (gone) return;
		gone = true;
		history.replaceState(null, '', called);
		location.assign(to);
	};
	const behind = entriesBehind();
	if (behind === 0) return goOn();
	addEventListener(
		'popstate',
		(event) => {
			event.stopImmediatePropagation(); // what it would show is no more
			goOn();
		},
		{ capture: true },
	);
	setTimeout(goOn, atMost);
	history.go(-behind);
}

interface Walk {
	round: string | undefined;
	/** Another form, in another language, may have taken the place of this walk's. */
	isShown: () => boolean;
	/** It goes on where another stood. */
	isBegun: boolean;
}

export function stepsInHistory(showStep: (step: number) => void, { round, isShown, isBegun }: Walk) {
	let at = entriesBehind();
	let sent = false;
	const write = (how: 'pushState' | 'replaceState', step: number) =>
		history[how]({ step, round, at } satisfies Entry, '');

	history.scrollRestoration = 'manual'; // a step begins at its top, after a reload as well
	if (!isBegun) write('replaceState', 0);
	addEventListener('popstate', () => {
		if (sent) return forget();
		if (!isShown()) return;
		const step = entry()?.round === round ? entry()?.step : undefined;
		at = entry()?.at ?? at + 1;
		// Somebody opened the link of a text in this same page, once more or for the first time.
		if (step === undefined) {
			// Before its code is taken, which may load the page anew: the entries behind it are still this page's.
			write('replaceState', 0);
			takeCode();
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
		go(from: number, to: number) {
			write('replaceState', from);
			at++;
			write('pushState', to);
			showStep(to);
		},
		/** After the send: the code is gone, and every way back leads to the thanks. */
		end() {
			sent = true;
			forgetCode();
			forget();
		},
	};
}
