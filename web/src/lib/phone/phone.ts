// All the script that a young person's page has. Without it the same page is one plain form that works; a phone that
// cannot seal keeps that form.
import { codeNow, takeCode } from './code-of-link.ts';
import { keepAnswers } from './keep-answers.ts';
import { startJourney } from './journey.ts';
import { watchLeaving } from './leave.ts';
import { closePanels } from './panels.ts';
import { fillCode, plainAgain } from './plain-again.ts';
import { offerReadingHelp } from './reading-help.ts';

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
	await startJourney(form, { goBack, lost, at }).catch(goBack);
	keepAnswers(form, (next, step) => {
		offerReadingHelp();
		return begin(next, { goBack: plainAgain(next), at: step });
	});
}
