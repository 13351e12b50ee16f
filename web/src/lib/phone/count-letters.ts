import { fill } from '../words/fill.ts';
import { words } from './words.ts';

/** Keeps telling how many letters are left; without it the page says how many there may be. */
export function countLetters(count: HTMLElement): void {
	const most = Number(count.dataset['count']);
	const field = count.parentElement?.querySelector('textarea');
	field?.addEventListener('input', () => {
		const left = most - field.value.length;
		count.textContent = left === 0 ? words().noneLeft : fill(words().left, { n: left });
	});
}
