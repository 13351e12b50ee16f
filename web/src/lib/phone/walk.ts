// One step at a time, forwards, back, and from the review to one answer and back to the review.
import { stepsInHistory } from './history.ts';
import { isLeftOut, leaveOut } from './left-out.ts';
import { part } from './parts.ts';
import { fillReview } from './review.ts';
import { focusOnHeading, headPages, isAnswered, problemOf, stepsIn, tellProblem } from './steps.ts';
import { words } from './words.ts';

interface Begun {
	round?: string | undefined;
	/** The step where the same walk stood in another language. */
	at?: number | undefined;
	/** The step that somebody had scrolled to when the script came. */
	seen: number;
}

export function walk(form: HTMLFormElement, say: (words: string) => void, { round, at, seen }: Begun) {
	const steps = stepsIn(form);
	const [first, ...others] = steps;
	const last = others.pop();
	if (!first || !last) throw new Error('steps');
	const back = part(form, 'back');
	const next = part(form, 'next');
	const skip = part(form, 'skip');
	const ways = part(form, 'steps');
	let here = first;
	let changing = false; // came from the review, and goes back there

	/** Where nothing was picked, there is Skip and no Next; but for who came from the review, and goes back there. */
	const nameNext = () => {
		const skips = !here.question?.required && !isAnswered(here, form);
		const hasMore = !skips && 'more' in here.section.dataset;
		const onwards = changing && !hasMore ? words().backToAnswers : words().next;
		next.textContent = here === first ? words().start : onwards;
		ways.toggleAttribute('data-skips', skips && !changing && here !== first && here !== last);
	};
	const show = (at: number) => {
		here = steps[at] ?? first;
		for (const step of steps) step.section.hidden = step !== here;
		back.hidden = here === first;
		next.hidden = here === last;
		nameNext();
		here.section.dispatchEvent(new Event('shown'));
		say('');
		if (here === last)
			fillReview(
				part(form, 'review'),
				form,
				others.filter((one) => !isLeftOut(one)),
				change,
			);
	};
	const goTo = (step: number) => {
		changing = false;
		show(step);
		if (!here.section.contains(document.activeElement)) focusOnHeading(here.section);
	};
	const isShown = () => form.isConnected;
	const past = stepsInHistory(goTo, { round, isShown, isBegun: at !== undefined });
	const change = (at: number) => {
		steps[at]?.section.dispatchEvent(new Event('again'));
		past.go(last.at, at);
		changing = true;
		nameNext();
	};
	/** Whether the step lets go: one of several rounds goes from round to round first. */
	const letsGo = (way: 'onwards' | 'backwards') =>
		here.section.dispatchEvent(new Event(way, { cancelable: true }));
	const goOn = () => {
		if (!letsGo('onwards')) return nameNext();
		const problem = problemOf(here, form);
		tellProblem(here, problem, problem !== null);
		const onwards = steps.find((one) => one.at > here.at && !isLeftOut(one)) ?? last;
		if (problem === null) past.go(here.at, changing ? last.at : onwards.at);
	};
	const answered = () => {
		leaveOut(form, steps);
		nameNext();
		const problem = problemOf(here, form);
		// That too many were picked is said at once; that something is missing, only when going on.
		if (problem && here.question?.kind !== 'choose-many') return;
		tellProblem(here, problem);
		say(problem ?? '');
	};

	back.addEventListener('click', () => letsGo('backwards') && history.back());
	next.addEventListener('click', goOn);
	skip.addEventListener('click', goOn);
	headPages(steps);
	leaveOut(form, steps);
	// On a slow network somebody may be answering already when this script arrives: they stay where they are.
	if (at !== undefined) goTo(at);
	else {
		show(0);
		if (seen > 0) past.go(0, seen);
	}
	return {
		questions: others.flatMap(({ question }) => question ?? []),
		isAtEnd: () => here === last,
		past,
		/** Enter goes on, and skips nothing. */
		enter: () => ways.hasAttribute('data-skips') || goOn(),
		answered,
	};
}
