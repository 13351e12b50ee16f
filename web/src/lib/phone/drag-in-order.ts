// By mouse or pen a thing can be dragged to its place as well. A finger scrolls the page, and taps.
import { element } from './parts.ts';

/** Fewer pixels than this are a click of an unsteady hand. */
const aClick = 6;
/** So near to the edge of the window the page scrolls, by so much each sixtieth of a second. */
const [edge, pace] = [90, 14];

interface Lists {
	whole: HTMLElement;
	placed: HTMLElement;
	/** Told the place, counted from 0, or null for "out of the placed ones"; only where that changes something. */
	drop: (id: string, place: number | null) => void;
}

/** Lets the rows (`[data-id]`) of a list be dragged. */
export function dragInOrder(lists: Lists): void {
	lists.whole.addEventListener('pointerdown', (down) => {
		const row = down.target instanceof Element && down.target.closest<HTMLElement>('[data-id]');
		if (row && down.pointerType !== 'touch' && down.button === 0) follow(lists, row, down);
	});
}

/** Follows the pointer from its press to its end. */
function follow({ whole, placed, drop }: Lists, row: HTMLElement, down: PointerEvent): void {
	const over = new AbortController();
	const { signal } = over;
	const wasPlaced = placed.contains(row);
	const gap = element('li', { class: 'gap' });
	gap.style.blockSize = `${row.offsetHeight}px`;
	let ghost: HTMLElement | null = null;

	let height = down.clientY;
	let scrolling: ReturnType<typeof setInterval> | undefined;
	const scroll = () => {
		scrollBy(0, height < edge ? -pace : height > innerHeight - edge ? pace : 0);
		showGap(placed, gap, row, height);
	};
	const move = ({ clientX, clientY }: PointerEvent) => {
		height = clientY;
		const [x, y] = [clientX - down.clientX, clientY - down.clientY];
		if (!ghost) {
			if (Math.hypot(x, y) < aClick) return;
			ghost = ghostOf(row);
			whole.insertAdjacentElement('beforeend', ghost);
			row.classList.add('lifted');
			placed.hidden = false;
			scrolling = setInterval(scroll, 1000 / 60);
		}
		ghost.style.translate = `${x}px ${y}px`;
		showGap(placed, gap, row, height);
	};
	const end = (dropped: boolean) => {
		over.abort();
		clearInterval(scrolling);
		if (!ghost) return;
		const place = [...placed.children].filter((one) => one !== row).indexOf(gap);
		ghost.remove();
		gap.remove();
		row.classList.remove('lifted');
		placed.hidden = placed.children.length === 0;
		ignoreClick();
		if (dropped && (wasPlaced || place >= 0)) drop(row.dataset['id'] ?? '', place < 0 ? null : place);
	};
	addEventListener('pointermove', move, { signal });
	addEventListener('pointerup', () => end(true), { signal });
	addEventListener('pointercancel', () => end(false), { signal });
	addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal });
}

/** What is seen to move: a picture of the row, where the row is. */
function ghostOf(row: HTMLElement): HTMLElement {
	const { left, top, width } = row.getBoundingClientRect();
	const ghost = row.cloneNode(true) as HTMLElement;
	ghost.classList.add('ghost');
	ghost.inert = true;
	Object.assign(ghost.style, { left: `${left}px`, top: `${top}px`, inlineSize: `${width}px` });
	return ghost;
}

/** The gap stands where the thing would go; under what follows the placed ones there is none. */
function showGap(placed: HTMLElement, gap: HTMLElement, row: HTMLElement, y: number): void {
	const after = placed.nextElementSibling?.getBoundingClientRect();
	if (after && after.height > 0 && y > after.bottom) {
		gap.remove();
		return;
	}
	const next = [...placed.children].find((one) => {
		const { top, height } = one.getBoundingClientRect();
		return one !== gap && one !== row && y < top + height / 2;
	});
	placed.insertBefore(gap, next ?? null);
}

/** The press that ends here is no click on whatever lies under it. */
function ignoreClick(): void {
	const over = new AbortController();
	setTimeout(() => over.abort());
	addEventListener('click', (click) => click.stopPropagation(), { capture: true, signal: over.signal });
}
