// "Leave this page quickly": the link, or Shift three times. What was typed is gone before the other page is there. Neither
// Back nor Forward leads to a page of ours: what Back finds is an address that leads on to the other page (routes/next).
import { leaveTo } from '../leave-to.ts';
import { goOnFromFirst } from './history.ts';

const soon = 1500; // milliseconds from one Shift to the next

function leave(): void {
	globalThis.speechSynthesis?.cancel();
	document.body.replaceChildren();
	document.title = '';
	goOnFromFirst('/next', leaveTo);
}

/** Tells when the same key was pressed three times in a row, quickly. */
export function threeTimes(key: string): (pressed: string, at: number) => boolean {
	let times = 0;
	let last = 0;
	return (pressed, at) => {
		times = pressed === key ? (at - last < soon ? times + 1 : 1) : 0;
		last = at;
		return times === 3;
	};
}

export function watchLeaving(): void {
	document.querySelector('[data-leave]')?.addEventListener('click', (event) => {
		event.preventDefault();
		leave();
	});
	const isThird = threeTimes('Shift');
	addEventListener('keydown', ({ key, repeat, timeStamp }) => {
		if (!repeat && isThird(key, timeStamp)) leave();
	});
	// A page that the browser kept whole comes back empty.
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) location.reload();
	});
}
