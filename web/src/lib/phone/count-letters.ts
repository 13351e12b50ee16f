/** Keeps telling how many letters are left; without it the page says how many there may be. */
export function countLetters(count: HTMLElement): void {
	const most = Number(count.dataset['count']);
	const words = count.parentElement?.querySelector('textarea');
	words?.addEventListener('input', () => {
		const left = most - words.value.length;
		count.textContent = left === 0 ? 'No more letters left.' : `${left} letters left.`;
	});
}
