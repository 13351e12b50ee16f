// Puts a list to tap in the place of the plain form's numbers, which stay behind it and carry the answer.
import { orderRule, tapRule } from '../young/rule-for.ts';
import { element } from './parts.ts';
import { moved, shuffled, takeOrPlace, type Order } from './places.ts';
import { labelOf } from './question-in.ts';

interface Thing {
	id: string;
	label: string;
	select: HTMLSelectElement;
}

const chance = (below: number) =>
	Math.floor(((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32) * below);

/** `say` tells a screen reader what changed. */
export function tapInOrder(plain: HTMLElement, say: (words: string) => void): void {
	const things = shuffled(
		Array.from(plain.querySelectorAll('select'), (select): Thing => ({
			id: select.dataset['option'] ?? '',
			label: labelOf(select),
			select,
		})),
		chance,
	);
	let order: Order = things
		.filter(({ select }) => select.value)
		.sort((a, b) => Number(a.select.value) - Number(b.select.value))
		.map(({ id }) => id);
	const past: Order[] = [];
	const placed = element('ol', { role: 'list', class: 'placed' });
	const waiting = element('ul', { role: 'list' });
	const undo = element('button', { type: 'button', class: 'button quiet' }, 'Undo');
	const whole = element('div', { class: 'tap' }, placed, waiting, undo);

	const change = (next: Order, { id, label }: Thing, focus: string) => {
		if (next === order) return say(`${label} stays where it is.`);
		past.push(order);
		order = next;
		draw();
		whole.querySelector<HTMLElement>(`[data-at="${id}-${focus}"]`)?.focus();
		const place = order.indexOf(id) + 1;
		say(place ? `${label} is number ${place} of ${order.length}.` : `${label} has no number now.`);
	};
	const button = (
		thing: Thing,
		what: string,
		next: () => Order,
		name: string,
		...inside: (Node | string)[]
	) => {
		const attributes = { type: 'button', class: what, 'data-at': `${thing.id}-${what}`, 'aria-label': name };
		const made = element('button', attributes, ...inside);
		made.addEventListener('click', () => change(next(), thing, what));
		return made;
	};
	const tap = (thing: Thing, place: number) =>
		button(
			thing,
			'choice',
			() => takeOrPlace(order, thing.id),
			place
				? `${thing.label}, number ${place}. Take its number away`
				: `${thing.label}. Make it number ${order.length + 1}`,
			element('span', { class: 'place', 'aria-hidden': 'true' }, place ? String(place) : ''),
			element('span', {}, thing.label),
		);
	const row = (thing: Thing) => {
		const place = order.indexOf(thing.id) + 1;
		if (!place) return element('li', {}, tap(thing, 0));
		return element(
			'li',
			{},
			tap(thing, place),
			button(thing, 'up', () => moved(order, thing.id, -1), `Move ${thing.label} up`),
			button(thing, 'down', () => moved(order, thing.id, 1), `Move ${thing.label} down`),
		);
	};
	const draw = () => {
		const inOrder = order.flatMap((id) => things.filter((thing) => thing.id === id));
		placed.replaceChildren(...inOrder.map(row));
		waiting.replaceChildren(...things.filter(({ id }) => !order.includes(id)).map(row));
		placed.hidden = order.length === 0;
		waiting.hidden = order.length === things.length;
		undo.hidden = past.length === 0;
		for (const { id, select } of things) select.value = String(order.indexOf(id) + 1 || '');
		plain.dispatchEvent(new Event('input', { bubbles: true }));
	};
	undo.addEventListener('click', () => {
		order = past.pop() ?? order;
		draw();
		if (undo.hidden) whole.querySelector<HTMLElement>('.choice')?.focus();
		say('Undone.');
	});
	plain.hidden = true;
	plain.insertAdjacentElement('afterend', whole);
	const rule = plain.closest('fieldset')?.querySelector('.hint');
	if (rule) rule.textContent = (rule.textContent ?? '').replace(orderRule, tapRule);
	draw();
}
