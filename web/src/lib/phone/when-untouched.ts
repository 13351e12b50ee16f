// After a while without a touch the screen asks whether somebody is still there, and goes on to forget if nobody is.
// WCAG 2.2, 2.2.1: whoever is there has at least 20 seconds to say so, by any touch or key.

const warnAfter = 40_000; // milliseconds
const thenWait = 20_000;

const touches = ['pointerup', 'keydown', 'click', 'input', 'scroll'];

/** The clock runs from the first touch: a page that nobody has touched yet may stand as long as it likes. */
export function whenUntouched(warning: HTMLDialogElement | null, forget: () => void): void {
	let clock: ReturnType<typeof setTimeout> | undefined;
	const warn = () => {
		warning?.showModal();
		clock = setTimeout(forget, thenWait);
	};
	const touched = () => {
		clearTimeout(clock);
		warning?.close();
		clock = setTimeout(warn, warnAfter);
	};
	for (const touch of touches) addEventListener(touch, touched, { capture: true, passive: true });
}
