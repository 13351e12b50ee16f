// Turns the plain form into one step at a time: the same fields, the same words, shown one by one.
import { askForCode } from './ask-for-code.ts';
import { countLetters } from './count-letters.ts';
import { part } from './parts.ts';
import { sendStep } from './send-step.ts';
import { askWhetherItShows } from './shows-who.ts';
import { showSignposts } from './signposts.ts';
import { focusOnHeading, stepInView } from './steps.ts';
import { tapInOrder } from './tap-in-order.ts';
import { walk } from './walk.ts';

/** One young person's turn with a tablet that is handed round. */
interface Round {
	id: string;
	/** Where the survey is in the API. */
	door: string;
	whenSent: () => void;
}

interface Journey {
	/** For a phone that cannot seal after all. */
	goBack: () => void;
	/** The link had something behind its #, and no code. */
	lost?: boolean;
	/** The step where the same journey stood in another language. */
	at?: number | undefined;
	round?: Round;
}

/**
 * Few surveys ask in rounds, so only they bring their script along, and wait for it; should it be lost on the way, the
 * rounds stand under one another.
 */
export async function startJourney(form: HTMLFormElement, journey: Journey): Promise<void> {
	const { goBack, lost = false, at, round } = journey;
	const seen = stepInView(form);
	const lists = form.querySelectorAll<HTMLElement>('[data-rounds]');
	const rounds = lists.length > 0 ? await import('./rounds.ts').catch(() => null) : null;
	const said = part(form, 'said');
	const say = (words: string) => {
		said.textContent = words;
	};
	for (const list of form.querySelectorAll<HTMLElement>('[data-order]')) tapInOrder(list, say);
	for (const list of lists) rounds?.oneRoundAtATime(list, say);
	form.querySelectorAll<HTMLElement>('[data-count]').forEach(countLetters);
	form.querySelectorAll<HTMLElement>('[data-shows-who]').forEach(askWhetherItShows);

	showSignposts(form);
	const { questions, isAtEnd, past, enter, answered } = walk(form, say, { round: round?.id, at, seen });
	const send = sendStep({
		form,
		door: round?.door ?? `/api${location.pathname}`,
		questions,
		code: askForCode(form, lost),
		say,
		goBack,
		whenSent() {
			form.remove();
			if (round) return round.whenSent();
			past.end();
			const thanks = part(document, 'thanks');
			thanks.hidden = false;
			focusOnHeading(thanks);
		},
	});
	form.addEventListener('input', answered);
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		if (isAtEnd()) void send();
		else enter();
	});
	part(form, 'plain').hidden = true;
	part(form, 'steps').hidden = false;
	form.dataset['steps'] = '';
}
