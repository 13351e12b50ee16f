// What takes two people of a council: a worker asks, an admin says yes.
import { toBase64url } from '#surveys';
import type { townHall } from './town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;
type Asked = { kind: 'cards'; number: number } | { kind: 'closing' };

export const newDraw = () => toBase64url(crypto.getRandomValues(new Uint8Array(32)));

export const askSecond = (hall: Hall, survey: string, asked: Asked) =>
	hall.call('worker', 'POST', `/surveys/${survey}/confirmations`, asked);
export const sayYes = (hall: Hall, id: string) => hall.call('admin', 'POST', `/confirmations/${id}/confirm`);

/** Closes a survey early; the answer is that to the yes, or to the asking where that was refused. */
export async function closeEarly(hall: Hall, survey: string) {
	const asked = await askSecond(hall, survey, { kind: 'closing' });
	return asked.status === 201 ? await sayYes(hall, asked.json.id) : asked;
}

/** Draws cards on an admin's yes; the answer is that to the drawing. */
export async function drawOnYes(hall: Hall, survey: string, number: number, draw = newDraw()) {
	const { json } = await askSecond(hall, survey, { kind: 'cards', number });
	await sayYes(hall, json.id);
	const confirmation = json.id as string;
	return await hall.call('worker', 'POST', `/surveys/${survey}/cards`, { number, draw, confirmation });
}
