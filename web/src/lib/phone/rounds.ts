// Best and worst, one round at a time: Next and Back go from round to round before they leave the question. The rounds,
// and the options in them, stand in an order that is drawn here, so that none gains from being shown first.
import { fill } from '../words/fill.ts';
import { focusOn } from './parts.ts';
import { shuffled } from './places.ts';
import { chance } from './chance.ts';
import { words } from './words.ts';

const radiosIn = (round: HTMLElement) => Array.from(round.querySelectorAll('input'));
const isBegun = (round: HTMLElement) => radiosIn(round).some(({ checked }) => checked);

export function oneRoundAtATime(list: HTMLElement, say: (words: string) => void): void {
	const offered = Array.from(list.querySelectorAll<HTMLElement>('[data-round]'));
	const begun = offered.some(isBegun);
	const rounds = begun ? offered : shuffled(offered, chance);
	if (!begun) {
		for (const round of rounds) list.insertAdjacentElement('beforeend', round);
		rounds.forEach(mixRows);
	}
	for (const round of rounds) onlyOneOfBoth(round, say);
	const step = list.closest<HTMLElement>('[data-step]');
	let here = 0;
	const show = (at: number) => {
		here = at;
		rounds.forEach((round, place) => {
			round.hidden = place !== at;
			const legend = round.querySelector('legend');
			if (legend) legend.textContent = fill(words().inRounds.round, { n: place + 1, of: rounds.length });
		});
		step?.toggleAttribute('data-more', at < rounds.length - 1);
	};
	const go = (by: 1 | -1) => (event: Event) => {
		const next = rounds[here + by];
		// With nothing picked in any, Skip leaves the whole question.
		if (!next || (by === 1 && !rounds.some(isBegun))) return;
		event.preventDefault();
		show(here + by);
		scrollTo(0, 0);
		const legend = next.querySelector('legend');
		if (legend) focusOn(legend);
	};
	step?.addEventListener('onwards', go(1));
	step?.addEventListener('backwards', go(-1));
	step?.addEventListener('again', () => show(0));
	show(0);
}

function mixRows(round: HTMLElement): void {
	const rows = Array.from(round.querySelectorAll<HTMLElement>('[data-row]'));
	const before = rows[0]?.previousElementSibling;
	for (const row of shuffled(rows, chance)) before?.insertAdjacentElement('afterend', row);
}

/**
 * What is picked as one is no longer the other. It is given back where the pick goes on to another option: whoever goes
 * through a list by arrow keys picks everything on the way.
 */
function onlyOneOfBoth(round: HTMLElement, say: (words: string) => void): void {
	let taken: HTMLInputElement | null = null;
	const tell = ({ dataset }: HTMLInputElement, how: 'notAnyMore' | 'asBefore') =>
		say(fill(words().inRounds[how], { what: dataset['says'] ?? '' }));
	round.addEventListener('change', ({ target: picked }) => {
		if (!(picked instanceof HTMLInputElement)) return;
		if (taken && taken.name !== picked.name && taken.value !== picked.value) {
			taken.checked = true;
			tell(taken, 'asBefore');
		}
		taken = null;
		if (picked.value === '') return;
		const other = radiosIn(round).find(
			({ checked, value, name }) => checked && value === picked.value && name !== picked.name,
		);
		if (!other) return;
		other.checked = false;
		taken = other;
		tell(other, 'notAnyMore');
	});
}
