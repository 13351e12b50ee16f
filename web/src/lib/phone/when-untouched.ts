// After a while without a touch the screen asks whether somebody is still there, and goes on to forget if nobody is.
// WCAG 2.2, 2.2.1: whoever is there has at least 20 seconds to say so, by any touch or key, and can have more time.

const thenWait = 20_000; // milliseconds

/** The choices of who hands the tablet round, in minutes; the first is taken where nobody chose. */
export const waits = [1, 3, 10] as const;

/** `?wait=3`: what staff chose for this tablet. */
export const waitIn = (search: string): number =>
	waits.find((minutes) => String(minutes) === new URLSearchParams(search).get('wait')) ?? waits[0];

const touches = ['pointerup', 'keydown', 'click', 'input', 'scroll'];

interface Watch {
	/** From the last touch until it is forgotten. */
	minutes: number;
	warning: HTMLDialogElement | null;
	/** In the dialog: for who needs more time. It lasts as long as the page does. */
	more: HTMLElement | null;
	/** Whether the page is reading something aloud: whoever listens touches nothing. */
	isBusy: () => boolean;
	forget: () => void;
}

/** The clock runs from the first touch: a page that nobody has touched yet may stand as long as it likes. */
export function whenUntouched({ minutes, warning, more, isBusy, forget }: Watch): void {
	let clock: ReturnType<typeof setTimeout> | undefined;
	const start = () => {
		clearTimeout(clock);
		clock = setTimeout(warn, minutes * 60_000 - thenWait);
	};
	const warn = () => {
		if (isBusy()) return start();
		warning?.showModal();
		clock = setTimeout(forget, thenWait);
	};
	more?.addEventListener('click', () => {
		minutes = waits.find((longer) => longer > minutes) ?? minutes;
		start();
	});
	const touched = () => {
		warning?.close();
		start();
	};
	for (const touch of touches) addEventListener(touch, touched, { capture: true, passive: true });
}
