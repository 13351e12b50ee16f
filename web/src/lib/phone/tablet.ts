// The script of a tablet that is handed round at an event. It is the phone's journey, but for its end: when one young
// person has sent, or nobody touches the screen for a minute, the page is emptied and loaded anew. A new page has
// nothing of the old one, and leads back to nothing: every entry in the browser's history is this same address.
import { keepAnswers } from './keep-answers.ts';
import { startJourney } from './journey.ts';
import { watchLeaving } from './leave.ts';
import { closePanels } from './panels.ts';
import { part } from './parts.ts';
import { offerReadingHelp } from './reading-help.ts';
import { focusOnHeading } from './steps.ts';
import { waitIn, whenUntouched } from './when-untouched.ts';
import { bringWords } from './words.ts';

watchLeaving();
closePanels();
offerReadingHelp();

const minutes = waitIn(location.search);
/** The address of a new round: staff's choice stays with the tablet, a young person's language does not. */
const anew = location.pathname + (minutes > 1 ? `?wait=${minutes}` : '');
keepWait();

const form = document.querySelector<HTMLFormElement>('form[data-signing]');
if (form && globalThis.crypto?.subtle)
	void bringWords(form).then(
		() => handRound(form),
		() => undefined, // what it says now, in its own language, is that it cannot be used
	);

function handRound(form: HTMLFormElement): void {
	part(document, 'needs-script').hidden = true;
	form.hidden = false;
	// There is no plain way round: it needs a code that somebody types, and a page that answers with what they said.
	void startJourney(form, {
		goBack: () => {},
		round: {
			id: crypto.randomUUID(),
			door: `/api${location.pathname.replace(/\/tablet$/, '')}`,
			whenSent() {
				addEventListener('popstate', startAgain);
				const thanks = part(document, 'thanks');
				thanks.hidden = false;
				focusOnHeading(thanks);
			},
		},
	});
	keepAnswers(form, null);
	part(document, 'pass-on').addEventListener('click', startAgain);
	const mayStartAgain = () => form.ariaBusy !== 'true';
	whenUntouched({
		minutes,
		warning: document.querySelector('dialog'),
		more: part(document, 'more-time'),
		isBusy: () => document.querySelector('[data-reading]') !== null,
		forget: () => mayStartAgain() && startAgain(),
	});
	// Somebody put the tablet away, or looks at something else: what was typed is not there when they come back.
	let leaves = false;
	addEventListener('visibilitychange', () => document.hidden && !leaves && mayStartAgain() && startAgain());
	// Another language leaves this page, which the browser may keep as it was: then Back finds it empty, and begins anew.
	addEventListener('pagehide', () => {
		leaves = true;
		document.body.replaceChildren();
	});
	addEventListener('pageshow', ({ persisted }) => persisted && startAgain());
}

/** Shows what is chosen, and keeps it where somebody chooses another language. */
function keepWait(): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-wait]'))
		if (waitIn(link.search) === minutes) link.setAttribute('aria-current', 'true');
	if (minutes > 1)
		for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language]'))
			link.search += `&wait=${minutes}`;
}

function startAgain(): void {
	document.body.replaceChildren();
	location.replace(anew);
}
