import { dayInWords, type ConfirmationKind, type ConfirmationState } from '#surveys';
import { counted } from '../../counted.ts';

/** What was asked of a second person. */
export interface Confirmation {
	id: string;
	surveyId: string | null;
	about: string | null;
	title: string;
	kind: ConfirmationKind;
	number: number;
	state: ConfirmationState;
	askedBy: { id: string; name: string };
	askedOn: string;
	decidedBy: string | null;
	reason: string | null;
}

/** "draw 20 printed cards", "close this survey early", "tell young people a reply". */
export function whatIsAsked({ kind, number }: Pick<Confirmation, 'kind' | 'number'>): string {
	switch (kind) {
		case 'cards':
			return `draw ${counted(number, 'printed card', 'printed cards')}`;
		case 'closing':
			return 'close this survey early';
		case 'reading':
			return 'read own words, though few answered';
		case 'telling':
			return 'tell young people a reply';
		case 'putting-back':
			return 'put a reply back on the public page';
		case 'publishing':
			return 'publish results with quotes';
		case 'result-back':
			return 'put something back into the results';
	}
}

/** The page on which a second person sees what it is about, and decides. */
export function whereDecided({ kind, surveyId, about }: Confirmation): string {
	switch (kind) {
		case 'cards':
		case 'closing':
		case 'reading':
			return `/desk/surveys/${surveyId}/second-person`;
		case 'telling':
		case 'putting-back':
			return `/desk/replies/${about}/tell`;
		case 'publishing':
			return `/desk/surveys/${surveyId}/results?confirm=publish`;
		case 'result-back':
			return `/desk/surveys/${surveyId}/take-down#down`;
	}
}

const isDone: Record<ConfirmationKind, string> = {
	cards: 'The cards were drawn.',
	closing: 'It was closed.',
	reading: 'The words can be read.',
	telling: 'Young people were told.',
	'putting-back': 'It was put back.',
	publishing: 'The results were published.',
	'result-back': 'It was put back.',
};

export const isOpen = ({ state }: Pick<Confirmation, 'state'>) =>
	state === 'waiting' || state === 'confirmed';

/** How it stands, in a sentence. */
export function standsInWords({ state, kind, decidedBy, reason, askedOn }: Confirmation): string {
	const who = decidedBy ?? 'A second person';
	switch (state) {
		case 'waiting':
			return `Asked on ${dayInWords(askedOn)}. Nothing happens before a second person says yes.`;
		case 'confirmed':
			return `${who} said yes. ${kind === 'reading' ? 'The words can be read.' : 'The cards are not drawn yet.'}`;
		case 'done':
			return `${who} said yes. ${isDone[kind]}`;
		case 'refused':
			return `${who} said no: “${reason ?? ''}”`;
		case 'withdrawn':
			return 'Taken back.';
	}
}
