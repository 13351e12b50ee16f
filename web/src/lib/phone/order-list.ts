// The list to tap: what has a number, in its order, and what is still waiting for one.
import { element } from './parts.ts';
import { fill } from '../words/fill.ts';
import type { OrderSoFar } from './places.ts';
import { words } from './words.ts';

export interface Thing {
	id: string;
	label: string;
	/** What stands beside it, where something does. */
	picture: Element | null;
	/** The plain form's own field, which carries the answer. */
	select: HTMLSelectElement;
}

type Button = 'tap' | 'up' | 'down';
/** What is done with a thing: a button pressed, or dropped at a place, counted from 0. */
export type Deed = Button | number;
export type Act = (deed: Deed, thing: Thing) => void;

/** `place`: 0 while it has no number; `next`: the number it would get. */
function row(thing: Thing, place: number, next: number, act: Act): HTMLElement {
	const button = (what: Button, says: string, ...inside: Node[]) => {
		const attributes = { type: 'button', class: what, 'data-at': `${what} ${thing.id}`, 'aria-label': says };
		const made = element('button', attributes, ...inside);
		made.addEventListener('click', () => act(what, thing));
		return made;
	};
	const { label, picture } = thing;
	const says = place
		? fill(words().isNumber, { what: label, n: place })
		: fill(words().makeNumber, { what: label, n: next });
	// The number is drawn by the style: it is in the button's name already, and read aloud it would only disturb.
	const number = element('span', { class: 'place', 'data-number': place ? String(place) : '' });
	const name = element('span', { class: 'name' }, element('bdi', {}, label));
	const tap = button('tap', says, number, ...(picture ? [picture.cloneNode(true)] : []), name);
	tap.classList.add('choice');
	const move = (way: 'up' | 'down') => button(way, fill(words()[way], { what: label }));
	return element('li', { 'data-id': thing.id }, tap, ...(place ? [move('up'), move('down')] : []));
}

/** `rest` says what becomes of those without a number. */
export function orderList(things: readonly Thing[], rest: string, act: Act, undo: () => void) {
	const placed = element('ol', { role: 'list', class: 'placed' });
	const restSaid = element('p', { class: 'hint' }, rest);
	const waiting = element('ul', { role: 'list' });
	const back = element('button', { type: 'button', class: 'button quiet' }, words().undo);
	back.addEventListener('click', undo);
	const whole = element('div', { class: 'tap-list' }, placed, restSaid, waiting, back);
	const find = (selector: string) => whole.querySelector<HTMLElement>(selector);
	const drop = (id: string, place: number | null) => {
		const thing = things.find((one) => one.id === id);
		if (thing) act(place ?? 'tap', thing);
	};

	const draw = (order: OrderSoFar, canUndo: boolean) => {
		const inOrder = order.flatMap((id) => things.filter((thing) => thing.id === id));
		const others = things.filter(({ id }) => !order.includes(id));
		placed.replaceChildren(...inOrder.map((thing, at) => row(thing, at + 1, 0, act)));
		waiting.replaceChildren(...others.map((thing) => row(thing, 0, order.length + 1, act)));
		placed.hidden = inOrder.length === 0;
		waiting.hidden = others.length === 0;
		restSaid.hidden = placed.hidden || waiting.hidden;
		back.hidden = !canUndo;
	};
	/** After a change the reader stays with what was moved; after a tap, with what can be tapped next. */
	const focusAfter = (deed: Deed, thing: Thing, wasWaitingAt: number) => {
		const nextToTap = [...waiting.querySelectorAll('button')].slice(0, wasWaitingAt + 1).pop();
		const button = typeof deed === 'number' ? 'tap' : deed;
		const target =
			deed === 'tap' && wasWaitingAt >= 0 ? nextToTap : find(`[data-at="${button} ${thing.id}"]`);
		(target ?? find('.choice'))?.focus();
	};
	const focusAfterUndo = () => (back.hidden ? find('.choice') : back)?.focus();
	return { whole, placed, drop, draw, focusAfter, focusAfterUndo };
}
