// What an adult finds who takes the phone and presses Back, and then Forward.
import { vi } from 'vitest';
import type { Tab } from './tab.ts';

/** Everything that a page shows or holds: its address, its title, its mark-up, and what stands in its fields. */
const everything = `[location.href, document.title, document.documentElement.outerHTML, JSON.stringify(history.state),
	...[...document.querySelectorAll('input, textarea, select')].map(({ value }) => value)].join('\\n')`;

/** A page stands when it is loaded, and is not one that only leads on. */
const stands = `document.readyState === 'complete' && !/\\/next(\\/|$)/.test(location.pathname)`;

/** In between two pages there is none to ask. */
const ask = (tab: Tab, what: string) => tab.evaluate<string | false>(what).catch(() => false as const);

/** One press, and the page that stands then: the same, where there is no other. */
async function press(tab: Tab, way: 'back' | 'forward'): Promise<string> {
	await ask(tab, `void (window.stood = location.href, history.${way}())`);
	const hasGone = async () =>
		(await ask(tab, `window.stood === location.href ? 'stays' : 'gone'`)) !== 'stays';
	await vi.waitUntil(hasGone, { timeout: 3000, interval: 50 }).catch(() => null);
	return await vi.waitUntil(() => ask(tab, `${stands} && ${everything}`), { timeout: 60_000, interval: 100 });
}

/** Everything that so many presses on Back find, and as many on Forward after them. */
export async function behind(tab: Tab, presses: number): Promise<string[]> {
	const found: string[] = [];
	for (const way of ['back', 'forward'] as const)
		for (let times = 0; times < presses; times++) found.push(await press(tab, way));
	return found;
}
