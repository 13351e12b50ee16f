// Puts a list to tap in the place of the plain form's numbers, which stay behind it and carry the answer.
import { shownAtField } from '../answers/field-names.ts';
import { fill } from '../words/fill.ts';
import { chance } from './chance.ts';
import { orderList, type Act, type Deed, type Thing } from './order-list.ts';
import { moved, putAt, shuffled, takeOrPlace, type OrderSoFar } from './places.ts';
import { element } from './parts.ts';
import { labelOf } from './question-in.ts';
import { words } from './words.ts';

const thingsIn = (plain: HTMLElement): Thing[] =>
	Array.from(plain.querySelectorAll('select'), (select) => ({
		id: select.dataset['option'] ?? '',
		label: labelOf(select),
		picture: select.labels[0]?.querySelector('svg,img') ?? null,
		select,
	}));

const orderIn = (things: readonly Thing[]): OrderSoFar =>
	things
		.filter(({ select }) => select.value)
		.sort((a, b) => Number(a.select.value) - Number(b.select.value))
		.map(({ id }) => id);

/** Without numbers to choose, the page says how to tap instead, and how to drag as soon as that can be done. */
function sayHow(plain: HTMLElement, how: 'tap' | 'drag'): void {
	const rule = plain.closest('fieldset')?.querySelector('[data-how]');
	if (rule) rule.textContent = words()[how];
}

/** Few have a mouse, so only they bring its script along, when it first moves. */
function whenAMouseMoves(bring: () => Promise<void>): void {
	if (!matchMedia('(pointer: fine)').matches) return;
	const moved = ({ pointerType }: PointerEvent) => {
		if (pointerType === 'touch') return;
		removeEventListener('pointermove', moved);
		bring().catch(() => undefined);
	};
	addEventListener('pointermove', moved);
}

function after(deed: Deed, order: OrderSoFar, id: string): OrderSoFar {
	if (typeof deed === 'number') return putAt(order, id, deed);
	return deed === 'tap' ? takeOrPlace(order, id) : moved(order, id, deed === 'up' ? -1 : 1);
}

/** `say` tells a screen reader what changed. */
export function tapInOrder(plain: HTMLElement, say: (words: string) => void): void {
	const offered = thingsIn(plain);
	let order = orderIn(offered);
	// On a slow network somebody may have begun before this script came: then the list stays as they saw it.
	const drawn = order.length === 0;
	const things = drawn ? shuffled(offered, chance) : offered;
	const past: OrderSoFar[] = [];
	const section = plain.closest<HTMLElement>('[data-question]');
	const shownAt = element('input', {
		type: 'hidden',
		name: shownAtField(section?.dataset['question'] ?? ''),
	});

	const show = (next: OrderSoFar) => {
		order = next;
		list.draw(order, past.length > 0);
		for (const { id, select } of things) select.value = String(order.indexOf(id) + 1 || '');
		// Where the first choice stood in the order that was drawn, and nothing else of that order.
		if (drawn) shownAt.value = String(things.findIndex(({ id }) => id === order[0]) + 1);
		plain.dispatchEvent(new Event('input', { bubbles: true }));
	};
	const act: Act = (deed, thing) => {
		const { id, label } = thing;
		const next = after(deed, order, id);
		if (next === order) return say(fill(words().stays, { what: label }));
		const wasWaitingAt = things.filter((other) => !order.includes(other.id)).indexOf(thing);
		past.push(order);
		show(next);
		list.focusAfter(deed, thing, wasWaitingAt);
		const place = order.indexOf(id) + 1;
		const { nowNumber, noNumberNow } = words();
		say(fill(place ? nowNumber : noNumberNow, { what: label, n: place, of: order.length }));
	};
	const rest = section?.dataset['all'] === undefined ? words().mayStay : words().mustGo;
	const list = orderList(things, rest, act, () => {
		show(past.pop() ?? order);
		list.focusAfterUndo();
		say(words().undone);
	});

	plain.hidden = true;
	list.whole.insertAdjacentElement('beforeend', shownAt);
	plain.insertAdjacentElement('afterend', list.whole);
	sayHow(plain, 'tap');
	show(order);
	whenAMouseMoves(async () => {
		(await import('./drag-in-order.ts')).dragInOrder(list);
		sayHow(plain, 'drag');
	});
}
