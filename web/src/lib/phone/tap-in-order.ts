// Puts a list to tap in the place of the plain form's numbers, which stay behind it and carry the answer.
import { orderRule, tapRule } from '../young/rule-for.ts';
import { orderList, type Act, type Thing } from './order-list.ts';
import { moved, shuffled, takeOrPlace, type Order } from './places.ts';
import { labelOf } from './question-in.ts';

const chance = (below: number) =>
	Math.floor(((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32) * below);

const thingsIn = (plain: HTMLElement): Thing[] =>
	Array.from(plain.querySelectorAll('select'), (select) => ({
		id: select.dataset['option'] ?? '',
		label: labelOf(select),
		select,
	}));

const orderIn = (things: readonly Thing[]): Order =>
	things
		.filter(({ select }) => select.value)
		.sort((a, b) => Number(a.select.value) - Number(b.select.value))
		.map(({ id }) => id);

/** Without numbers to choose, the page says how to tap instead. */
function sayHow(plain: HTMLElement): void {
	const rule = plain.closest('fieldset')?.querySelector('.hint');
	if (rule) rule.textContent = (rule.textContent ?? '').replace(orderRule, tapRule);
}

/** `say` tells a screen reader what changed. */
export function tapInOrder(plain: HTMLElement, say: (words: string) => void): void {
	const things = shuffled(thingsIn(plain), chance);
	let order = orderIn(things);
	const past: Order[] = [];

	const show = (next: Order) => {
		order = next;
		list.draw(order, past.length > 0);
		for (const { id, select } of things) select.value = String(order.indexOf(id) + 1 || '');
		plain.dispatchEvent(new Event('input', { bubbles: true }));
	};
	const act: Act = (what, thing) => {
		const { id, label } = thing;
		const next = what === 'tap' ? takeOrPlace(order, id) : moved(order, id, what === 'up' ? -1 : 1);
		if (next === order) return say(`${label} stays where it is.`);
		const wasWaitingAt = things.filter((other) => !order.includes(other.id)).indexOf(thing);
		past.push(order);
		show(next);
		list.focusAfter(what, thing, wasWaitingAt);
		const place = order.indexOf(id) + 1;
		say(place ? `${label} is number ${place} of ${order.length}.` : `${label} has no number now.`);
	};
	const list = orderList(things, act, () => {
		show(past.pop() ?? order);
		list.focusAfterUndo();
		say('Undone.');
	});

	plain.hidden = true;
	plain.insertAdjacentElement('afterend', list.whole);
	sayHow(plain);
	show(order);
}
