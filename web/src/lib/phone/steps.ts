// The steps of the page: the welcome, a question each, the group, and the sending.
import type { Question } from '#surveys';
import { readAnswer } from '../answers/read-answers.ts';
import { whatToFix } from '../answers/what-to-fix.ts';
import { focusOn } from './parts.ts';
import { questionIn } from './question-in.ts';
import { words } from './words.ts';

export interface Step {
	at: number;
	section: HTMLElement;
	/** null where nothing is asked, and for the group. */
	question: Question | null;
}

export const stepsIn = (form: HTMLFormElement): Step[] =>
	Array.from(form.querySelectorAll<HTMLElement>('[data-step]'), (section, at) => ({
		at,
		section,
		question: questionIn(section),
	}));

/** In rounds, not minding about some is answered too: there are others. */
export const isAnswered = ({ section, question }: Step, form: HTMLFormElement): boolean =>
	question && question.kind !== 'best-worst'
		? readAnswer(question, new FormData(form)) !== null
		: section.querySelector(':checked') !== null;

export const problemOf = ({ question }: Step, form: HTMLFormElement): string | null =>
	question && whatToFix(question, new FormData(form), words());

/** Says in its place what is to be put right; null takes it away. `focused` leads the reader there. */
export function tellProblem({ section }: Step, words: string | null, focused = false): void {
	const place = section.querySelector<HTMLElement>('[data-problem]');
	if (!place) return;
	place.textContent = words;
	place.hidden = !words;
	if (focused) focusOn(place);
}

/** Each step is a page to whoever goes through it, and has its one first heading. */
export function headPages(steps: readonly Step[]): void {
	for (const { section } of steps) section.querySelector('h2')?.setAttribute('aria-level', '1');
}

/**
 * The step that somebody is answering, or has scrolled to; 0 where nobody has scrolled. Asked before anything on the page is
 * changed.
 */
export function stepInView(form: HTMLFormElement): number {
	const underHeader = 100; // pixels
	if (scrollY === 0) return 0;
	const sections = stepsIn(form).map(({ section }) => section);
	const answering = sections.findIndex((section) => section.contains(document.activeElement));
	if (answering >= 0) return answering;
	return Math.max(
		sections.findIndex((section) => section.getBoundingClientRect().bottom > underHeader),
		0,
	);
}

export function focusOnHeading(within: HTMLElement): void {
	scrollTo(0, 0);
	const heading = within.querySelector<HTMLElement>('h1, h2');
	if (heading) focusOn(heading);
}
