// A desk after some years: many surveys and many replies, made through the API as anybody would.
import { readySurvey } from './every-kind.ts';

type Call = (method: string, path: string, data: object) => Promise<any>;

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** So many drafts, every second a copy of the one before, and so many replies of this owner. */
export async function fillDesk(
	call: Call,
	{ surveys, replies, owner }: { surveys: number; replies: number; owner: string },
) {
	let last = '';
	for (let at = 0; at < surveys; at++) {
		const start = at % 2 === 1 ? { copyOf: last } : { content: readySurvey({ title: `A good week ${at}` }) };
		last = (await call('POST', '/surveys', start)).survey.id;
	}
	for (let at = 0; at < replies; at++)
		await call('POST', '/replies', {
			said: `The bus to college is late most days, and then we miss the first lesson (${at}).`,
			answer: { state: 'waiting' },
			owner,
			dueOn: inDays(at % 60),
			links: [],
		});
}
