import { dayInWords, type ConfirmationKind, type ConfirmationState } from '#surveys';

/** What was asked of a second person. */
export interface Confirmation {
	id: string;
	surveyId: string;
	title: string;
	kind: ConfirmationKind;
	number: number;
	state: ConfirmationState;
	askedBy: { id: string; name: string };
	askedOn: string;
	decidedBy: string | null;
	reason: string | null;
}

/** "draw 20 printed cards", "close this survey early". */
export const whatIsAsked = ({ kind, number }: Pick<Confirmation, 'kind' | 'number'>) =>
	({
		closing: 'close this survey early',
		reading: 'read own words, though few answered',
		cards: `draw ${number} printed card${number === 1 ? '' : 's'}`,
	})[kind];

/** How it stands, in a sentence. */
export function standsInWords({ state, kind, decidedBy, reason, askedOn }: Confirmation): string {
	const who = decidedBy ?? 'A second person';
	switch (state) {
		case 'waiting':
			return `Asked on ${dayInWords(askedOn)}. Nothing happens before a second person says yes.`;
		case 'confirmed':
			return `${who} said yes. ${kind === 'reading' ? 'The words can be read.' : 'The cards are not drawn yet.'}`;
		case 'done':
			return `${who} said yes. ${kind === 'cards' ? 'The cards were drawn.' : 'It was closed.'}`;
		case 'refused':
			return `${who} said no: “${reason ?? ''}”`;
		case 'withdrawn':
			return 'Taken back.';
	}
}
