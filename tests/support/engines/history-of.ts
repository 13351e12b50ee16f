// What an adult finds who takes the phone and presses Back, and then Forward.
import { vi } from 'vitest';
import type { Tab } from './tab.ts';

/** Everything that a page shows or holds: its address, its title, its mark-up, and what stands in its fields. */
const everything = `[location.href, document.title, document.documentElement.outerHTML, JSON.stringify(history.state),
	...[...document.querySelectorAll('input, textarea, select')].map(({ value }) => value)].join('\\n')`;

/** A page stands when it is loaded, and is not one that only leads on. */
const stands = `document.readyState === 'complete' && !/leave|sent/.test(location.pathname)`;

const patience = 5000; // milliseconds

/** In between two pages there is none to ask, and a driver may wait for an answer of the one that is gone. */
const ask = (tab: Tab, what: string) =>
	Promise.race([
		tab.evaluate<string | false>(what).catch(() => false as const),
		new Promise<false>((give) => setTimeout(() => give(false), patience)),
	]);

/** One press, and the page that stands then: the same, where there is no other and nothing has moved. */
async function press(tab: Tab, way: 'back' | 'forward'): Promise<{ page: string; moved: boolean }> {
	await ask(tab, `void (window.stood = location.href, history.${way}())`);
	const hasGone = async () =>
		(await ask(tab, `window.stood === location.href ? 'stays' : 'gone'`)) !== 'stays';
	const moved = await vi.waitUntil(hasGone, { timeout: 3000, interval: 50 }).catch(() => false);
	const page = vi.waitUntil(() => ask(tab, `${stands} && ${everything}`), { timeout: 60_000, interval: 100 });
	return { page: await page, moved };
}

/** Everything that so many presses on Back find, or as many as there is something to find, and as many on Forward after them. */
export async function behind(tab: Tab, presses: number): Promise<string[]> {
	const found: string[] = [];
	for (const way of ['back', 'forward'] as const) {
		let moves = true;
		for (let times = 0; times < presses && moves; times++) {
			const { page, moved } = await press(tab, way);
			found.push(page);
			moves = moved;
		}
	}
	return found;
}
