// All the script that a young person's page has. Without it the same page is one plain form that works; a phone that
// cannot seal, or that did not get what the script says in the language of the page, keeps that form.
import { codeNow, takeCode } from './code-of-link.ts';
import { keepAnswers } from './keep-answers.ts';
import { startJourney } from './journey.ts';
import { watchLeaving } from './leave.ts';
import { closePanels } from './panels.ts';
import { fillCode, plainAgain, takeCodeOut } from './plain-again.ts';
import { offerReadingHelp } from './reading-help.ts';
import { bringWords } from './words.ts';

watchLeaving();
closePanels();
offerReadingHelp();

const form = document.querySelector<HTMLFormElement>('form[data-signing]');
if (form) {
	const goBack = plainAgain(form);
	const lost = takeCode() && !codeNow();
	// In a turn of its own, so that a slow phone may answer a touch in between.
	setTimeout(() => void begin(form, { goBack, lost }));
}

interface Beginning {
	goBack: () => void;
	lost?: boolean;
	/** The step that the form stood at in another language. */
	at?: number;
}

async function begin(form: HTMLFormElement, { goBack, lost = false, at }: Beginning): Promise<void> {
	if (!globalThis.crypto?.subtle) return fillCode(form);
	if (!(await canSpeak(form))) return;
	await startJourney(form, { goBack, lost, at }).catch(goBack);
	keepAnswers(form, (next, step) => {
		offerReadingHelp();
		return begin(next, { goBack: plainAgain(next), at: step });
	});
}

/** Until its words are there, the form is the plain one, with its code; whoever sends it so is not interrupted. */
async function canSpeak(form: HTMLFormElement): Promise<boolean> {
	let isSent = false;
	form.addEventListener('submit', () => (isSent = true), { once: true });
	fillCode(form);
	const speaks = await bringWords(form).then(
		() => !isSent,
		() => false,
	);
	if (speaks) takeCodeOut(form);
	return speaks;
}
