// A reply that young people were told, with words in every place that could keep them; and a released survey with a theme and quotes.
import { expect } from 'vitest';
import { openedBox } from './opened-box.ts';
import type { townHall } from './town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

/** Its id. "Zebrafinch" is in its words, its history and its Polish. */
export const toldReply = async (hall: Hall, change: object = {}): Promise<string> => {
	const reply = {
		said: 'We want the Zebrafinch room back.',
		answer: { state: 'done', what: 'You have the Zebrafinch room again.' },
		owner: hall.roles.worker.id,
		dueOn: '2026-04-20',
		links: [],
		...change,
	};
	const { id } = (await hall.call('worker', 'POST', '/replies', reply)).json;
	await hall.call('worker', 'PUT', `/replies/${id}`, { ...reply, said: 'We want the Zebrafinch room.' });
	await hall.call('worker', 'PUT', `/replies/${id}/translations/pl`, {
		said: 'Zebrafinch po polsku',
		answer: 'Zebrafinch',
		checkedBy: '',
	});
	expect((await hall.call('worker', 'POST', `/replies/${id}/tell`, {})).status).toBe(200);
	return id;
};

/** A closed survey whose own words were read: one theme and two quotes, not published yet. */
export async function readWithQuotes(hall: Hall) {
	const box = await openedBox(hall);
	const words = box.question('own-words');
	const at = `/surveys/${box.id}`;
	const { theme } = (await hall.call('worker', 'POST', `${at}/themes`, { question: words, name: 'Time' }))
		.json;
	const { slips } = (await hall.call('worker', 'GET', `${at}/own-words/${words}`)).json;
	const shared = slips.filter(({ share }: { share: boolean }) => share);
	const [first, second, third] = shared;
	const read = (slip: { id: string }, quote: string | null) =>
		hall.call('worker', 'PUT', `${at}/own-words/slips/${slip.id}`, { theme: theme.id, quote });
	await read(first, 'Zebrafinch time');
	await read(second, 'Longer visits');
	await read(third, null);
	for (const slip of slips.slice(0, 8)) if (!shared.includes(slip)) await read(slip, null);
	return { ...box, words, quote: 'Zebrafinch time', clear: (quote: string) => read(third, quote) };
}

/** The same, published. */
export async function releasedWithQuotes(hall: Hall) {
	const read = await readWithQuotes(hall);
	await hall.call('worker', 'POST', `/surveys/${read.id}/publish`, {});
	return read;
}

/** What everybody reads of a council. */
export const publicPage = async (hall: Hall, language = 'en') =>
	(await hall.call(null, 'GET', `/councils/${hall.slug}/public?in=${language}`)).json;
