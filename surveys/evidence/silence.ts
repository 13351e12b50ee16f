// Silence: a part of a strategy on which no young person's voice was heard in the last twelve months. It is told as
// plainly as a result, because a board that does not know that nobody was asked takes quiet for contentment. Who is being
// asked, or waits for results, was asked: that is said, and is neither a voice nor a silence. How something stands among
// others ("which of these matters most?") is no voice about the thing itself either.
import { aYearBefore, dayInEngland } from '../words/time.ts';
import type { AskedQuestion } from './asked-about.ts';
import type { Finding } from './finding.ts';

export type Silence =
	/** Nobody was ever asked about this. */
	| { kind: 'never' }
	/** Young people are being asked at this moment. `asOption`: only as one among others. */
	| { kind: 'out'; until: string; asOption: boolean }
	/** They were asked until then, and the results are not told yet. */
	| { kind: 'waiting'; on: string; asOption: boolean }
	/** In the last year it was put beside other things and to nobody by itself. */
	| { kind: 'one-of-many'; on: string }
	/** The last voice is more than a year old. */
	| { kind: 'long-ago'; on: string }
	/** Young people were asked in the last year, but fewer than ten answered, so nothing may be shown. */
	| { kind: 'too-few'; on: string }
	/** They were asked in the last year, and what they said was told, and taken down since. */
	| { kind: 'taken-down'; on: string };

/**
 * What kind of silence there is, or null where there is a voice; `today` is the council's day. `heard` and `asked` are what
 * touches the part, the newest first.
 */
export function silenceOf(
	heard: readonly Finding[],
	asked: readonly AskedOfPart[],
	today: string,
): Silence | null {
	const yearAgo = aYearBefore(today);
	const shown = heard.filter(({ question }) => question.result.shown);
	const voice = shown.find(({ option }) => option === null);
	if (voice && voice.on >= yearAgo) return null;
	const soon = notToldYet(asked);
	if (soon) return soon;
	const [newest, among] = [heard[0], shown[0]];
	if (among && among.on >= yearAgo) return { kind: 'one-of-many', on: among.on };
	if (newest && newest.on >= yearAgo)
		return { kind: newest.question.takenDown ? 'taken-down' : 'too-few', on: newest.on };
	const last = voice ?? among ?? newest;
	return last ? { kind: 'long-ago', on: last.on } : { kind: 'never' };
}

/** A question that touches a part; `asOption`: only as one of the things that it puts beside each other. */
export type AskedOfPart = Pick<AskedQuestion, 'state' | 'closesAt'> & { asOption: boolean };

/** What is out before what has closed; by itself before as one among others. */
function notToldYet(asked: readonly AskedOfPart[]): Silence | null {
	const first = (state: AskedQuestion['state']) => {
		const all = asked.filter((question) => question.state === state);
		return all.find(({ asOption }) => !asOption) ?? all[0];
	};
	const day = ({ closesAt }: AskedOfPart) => (closesAt === null ? '' : dayInEngland(closesAt));
	const [open, closed] = [first('open'), first('closed')];
	if (open) return { kind: 'out', until: day(open), asOption: open.asOption };
	return closed ? { kind: 'waiting', on: day(closed), asOption: closed.asOption } : null;
}

/** Whether the line of the question says it itself, so that a page need not say it twice. */
export const isToldByQuestion = ({ kind }: Silence): boolean => kind === 'too-few' || kind === 'taken-down';

/** Whether young people are being asked, or were and wait for the results. */
export const isOnItsWay = ({ kind }: Silence): boolean => kind === 'out' || kind === 'waiting';
