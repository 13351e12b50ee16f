// The list to tap: what has a number, in its order, and what is still waiting for one.
import { element } from './parts.ts';
import type { Order } from './places.ts';

export interface Thing {
	id: string;
	label: string;
	/** The plain form's own field, which carries the answer. */
	select: HTMLSelectElement;
}

export type Act = (what: 'tap' | 'up' | 'down', thing: Thing) => void;

/** `place`: 0 while it has no number; `next`: the number it would get. */
function row(thing: Thing, place: number, next: number, act: Act): HTMLElement {
	const button = (what: 'tap' | 'up' | 'down', name: string, ...inside: Node[]) => {
		const attributes = { type: 'button', class: what, 'data-at': `${what} ${thing.id}`, 'aria-label': name };
		const made = element('button', attributes, ...inside);
		made.addEventListener('click', () => act(what, thing));
		return made;
	};
	const { label } = thing;
	const says = place ? `${label}, number ${place}. Take its number away` : `${label}. Make it number ${next}`;
	const number = element('span', { class: 'place', 'aria-hidden': 'true' }, place ? String(place) : '');
	const tap = button('tap', says, number, element('span', {}, label));
	tap.classList.add('choice');
	return place
		? element('li', {}, tap, button('up', `Move ${label} up`), button('down', `Move ${label} down`))
		: element('li', {}, tap);
}

export function orderList(things: readonly Thing[], act: Act, undo: () => void) {
	const placed = element('ol', { role: 'list', class: 'placed' });
	const waiting = element('ul', { role: 'list' });
	const back = element('button', { type: 'button', class: 'button quiet' }, 'Undo');
	back.addEventListener('click', undo);
	const whole = element('div', { class: 'tap-list' }, placed, waiting, back);
	const find = (selector: string) => whole.querySelector<HTMLElement>(selector);

	const draw = (order: Order, canUndo: boolean) => {
		const inOrder = order.flatMap((id) => things.filter((thing) => thing.id === id));
		const others = things.filter(({ id }) => !order.includes(id));
		placed.replaceChildren(...inOrder.map((thing, at) => row(thing, at + 1, 0, act)));
		waiting.replaceChildren(...others.map((thing) => row(thing, 0, order.length + 1, act)));
		placed.hidden = inOrder.length === 0;
		waiting.hidden = others.length === 0;
		back.hidden = !canUndo;
	};
	/** After a change the reader stays with what was moved; after a tap, with what can be tapped next. */
	const focusAfter = (what: 'tap' | 'up' | 'down', thing: Thing, wasWaitingAt: number) => {
		const nextToTap = [...waiting.querySelectorAll('button')].slice(0, wasWaitingAt + 1).pop();
		const target = what === 'tap' && wasWaitingAt >= 0 ? nextToTap : find(`[data-at="${what} ${thing.id}"]`);
		(target ?? find('.choice'))?.focus();
	};
	const focusAfterUndo = () => (back.hidden ? find('.choice') : back)?.focus();
	return { whole, draw, focusAfter, focusAfterUndo };
}
