// Brought along when it is needed: another page of ours opens in the place of the survey, which stays behind it with all
// that was answered; and the survey's own page takes on another language, with the answers in it.
import { entriesBehind } from './history.ts';
import { tellNotThrough } from './not-through.ts';
import { element, focusOn } from './parts.ts';
import { fillIn } from './plain-again.ts';
import { bringWords, words } from './words.ts';

/** Takes over a form that came in the place of another, with the answers of that one, at the step where that one stood. */
export type Begin = (form: HTMLFormElement, at: number) => Promise<void>;

/** The page at an address of ours, or what it answers to its form. It is told nothing about where it is shown. */
async function pageAt(address: string, written?: FormData): Promise<Document> {
	const texts = [...(written ?? [])].flatMap(([name, value]) =>
		typeof value === 'string' ? [[name, value]] : [],
	);
	const response = await fetch(address, {
		...(written ? { method: 'POST', body: new URLSearchParams(texts), referrer: address } : {}),
		headers: { Accept: 'text/html' },
		credentials: 'omit',
		referrerPolicy: written ? 'same-origin' : 'no-referrer',
		cache: 'no-store',
	});
	return new DOMParser().parseFromString(await response.text(), 'text/html');
}

const main = () => document.querySelector('main') ?? document.body;
const inMain = (page: Document): HTMLElement => page.querySelector('main') ?? page.body;

/** Rules of the other page for what only it has on it. */
function bringStyles(page: Document): void {
	const here = [...document.styleSheets, ...document.adoptedStyleSheets];
	const known = new Set(here.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)));
	const sheet = new CSSStyleSheet();
	sheet.replaceSync([...page.querySelectorAll('style')].map(({ textContent }) => textContent).join(''));
	const news = [...sheet.cssRules].filter((rule) => rule instanceof CSSStyleRule && !known.has(rule.cssText));
	sheet.replaceSync(news.map(({ cssText }) => cssText).join(''));
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function shutPanels(): void {
	for (const panel of document.querySelectorAll<HTMLDetailsElement>('details[open].over')) panel.open = false;
}

/** Without a signal the promises on the welcome say the same in fewer words. */
function promisesHere(link: HTMLAnchorElement): Document {
	const promises = document.querySelector('[data-part="promises"]');
	if (!promises || link.dataset['inside'] !== 'safe') throw new Error('offline');
	const page = document.implementation.createHTMLDocument();
	page.documentElement.lang = document.documentElement.lang;
	page.documentElement.dir = document.documentElement.dir;
	page.body.replaceChildren(element('h1', {}, link.textContent ?? ''), promises.cloneNode(true));
	for (const again of page.querySelectorAll('[data-inside]')) again.remove();
	return page;
}

export async function openInside(link: HTMLAnchorElement): Promise<void> {
	show(await pageAt(link.href).catch(() => promisesHere(link)), link.href);
}

/** Back, by the browser's button or by ours, leads to the survey as it was. */
function makeRoom(): HTMLElement {
	const room = element('div', { class: 'stack', 'data-room': '' });
	const others = Array.from(main().children).filter(
		(one): one is HTMLElement => !(one as HTMLElement).hidden,
	);
	for (const other of others) other.hidden = true;
	const before = scrollY;
	main().insertAdjacentElement('beforeend', room);
	// An entry like any other: whoever leaves from here leaves the survey behind it, too.
	history.pushState({ ...history.state, at: entriesBehind() + 1 }, '');
	const close = () => {
		room.remove();
		for (const other of others) other.hidden = false;
		scrollTo(0, before);
	};
	// Before the step is shown, which takes the reader to its heading.
	addEventListener('popstate', close, { once: true, capture: true });
	return room;
}

function show(page: Document, address: string): void {
	shutPanels();
	const room = document.querySelector<HTMLElement>('[data-room]') ?? makeRoom();
	if ('adoptedStyleSheets' in document) bringStyles(page);
	const back = () => {
		const button = element('button', { type: 'button', class: 'button second' }, words().backToAnswers);
		button.addEventListener('click', () => history.back());
		return element('p', {}, button);
	};
	const { lang, dir } = page.documentElement;
	const content = element('div', {
		class: 'stack',
		lang,
		dir: dir || 'ltr',
	});
	content.replaceChildren(...inMain(page).childNodes);
	room.replaceChildren(back(), content, back());
	content.addEventListener('submit', (event) => {
		event.preventDefault();
		const form = event.target as HTMLFormElement;
		if (form.ariaBusy) return;
		form.ariaBusy = 'true';
		sendForm(form, address)
			.catch(() => tellNotThrough(form))
			.finally(() => (form.ariaBusy = null));
	});
	// A link to a field would leave an entry in the history, which is the survey's.
	content.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement>('[role="alert"] a');
		if (!link) return;
		event.preventDefault();
		document.getElementById(link.hash.slice(1))?.focus();
	});
	scrollTo(0, 0);
	const heading = content.querySelector<HTMLElement>('[autofocus], h1');
	if (heading) focusOn(heading);
}

/** What is to be put right stands above the form, which keeps what was typed; what was sent makes way for the thanks. */
async function sendForm(form: HTMLFormElement, address: string): Promise<void> {
	const answer = await pageAt(address, new FormData(form));
	if (answer.querySelector('[data-next]'))
		return show(await pageAt(address.replace(/(?=\?|$)/, '/end')), address);
	const problems = answer.querySelector<HTMLElement>('[role="alert"]');
	if (!problems) throw new Error('no answer');
	form.parentElement?.querySelector('[role="alert"]')?.remove();
	form.insertAdjacentElement('beforebegin', problems);
	focusOn(problems);
}

/** What was chosen under "Reading help". */
function copyChoices(from: Element, to: Element): void {
	const chosen = from.querySelectorAll<HTMLInputElement>('input:checked');
	const values = new Set(Array.from(chosen, ({ name, value }) => `${name} ${value}`));
	for (const input of to.querySelectorAll('input'))
		input.checked = values.has(`${input.name} ${input.value}`);
}

/** The same page in another language takes the place of this one, part by part; the answers move over. */
export async function changeLanguage(
	link: HTMLAnchorElement,
	form: HTMLFormElement,
	begin: Begin,
): Promise<void> {
	const page = await pageAt(link.href);
	const next = page.querySelector<HTMLFormElement>('form[data-signing]');
	if (!next) throw new Error('closed');
	await bringWords(next);
	shutPanels();
	const steps = Array.from(form.querySelectorAll<HTMLElement>('[data-step]'));
	const at = steps.findIndex(({ hidden }) => !hidden);
	fillIn(next, new FormData(form));
	for (const part of ['header summary', 'header .panel', '[data-leave]', '.tools', 'main']) {
		const [old, fresh] = [document.querySelector(part), page.querySelector(part)];
		if (!old || !fresh) continue;
		copyChoices(old, fresh);
		for (const { name, value } of fresh.attributes) old.setAttribute(name, value);
		old.replaceChildren(...fresh.childNodes);
	}
	document.documentElement.lang = page.documentElement.lang;
	document.documentElement.dir = page.documentElement.dir;
	history.replaceState(history.state, '', link.href);
	await begin(next, at);
	// What the page makes of what was chosen and written: bigger letters; how many letters are left.
	document.querySelector<HTMLElement>('[data-part="reading"]')?.dispatchEvent(new Event('change'));
	for (const field of next.querySelectorAll('textarea'))
		field.dispatchEvent(new Event('input', { bubbles: true }));
}
