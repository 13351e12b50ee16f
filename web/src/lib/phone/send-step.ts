// The last step: the code if the link had none, one press, and what happens when it does not get through.
import type { Question } from '#surveys';
import { readAnswers } from '../answers/read-answers.ts';
import { codeNow } from './code-of-link.ts';
import { part } from './parts.ts';
import { sealedSend, type SendOutcome } from './sealed-send.ts';
import { words } from './words.ts';

const trouble = (): Record<Exclude<SendOutcome, 'sent'>, string> => ({
	'try-again': words().notThrough,
	'code-refused': words().codeRefused,
	'survey-not-open': words().closedNow,
	'cannot-seal': words().notThrough,
});

interface Sending {
	form: HTMLFormElement;
	/** Where the survey is in the API. */
	door: string;
	questions: readonly Question[];
	code: () => string | null;
	whenSent: () => void;
	/** The form as it came, for a phone that cannot seal. */
	goBack: () => void;
	say: (words: string) => void;
}

/** Answers the function that sends. While one send is on its way, another press does nothing. */
export function sendStep({
	form,
	door,
	questions,
	code: codeToUse,
	whenSent,
	goBack,
	say,
}: Sending): () => Promise<void> {
	const { signing = '', exponent = '', sealing = '' } = form.dataset;
	const keys = { signing: { n: signing, e: exponent }, sealing };
	const send = sealedSend(door, keys);
	const button = part(form, 'send');
	const box = part(form, 'trouble');
	let underWay = false;

	button.textContent = words().send;
	const show = (what: string, label: string) => {
		box.textContent = what;
		button.textContent = label;
	};

	return async () => {
		if (underWay) return;
		const code = codeToUse();
		if (!code) {
			show(words().typeCodeFirst, words().send);
			part(form, 'code').querySelector('input')?.focus();
			return;
		}
		underWay = true;
		form.ariaBusy = 'true';
		show('', words().sending);
		say(words().sendingNow);
		const ballot = JSON.stringify(readAnswers(questions, new FormData(form)));
		const sent = await send(code, ballot).catch(() => 'try-again' as const);
		underWay = false;
		form.ariaBusy = null;
		if (sent === 'sent') return whenSent();
		if (sent === 'cannot-seal') goBack();
		// A link cannot be mistyped: its code was used, and there is nothing to try again.
		const used = sent === 'code-refused' && code === codeNow();
		show(used ? words().linkUsed : trouble()[sent], words().tryAgain);
		button.hidden = used || sent === 'survey-not-open';
	};
}
