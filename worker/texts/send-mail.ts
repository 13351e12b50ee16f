import type { World } from '../world.ts';

/** Somebody who works for a council, at their address there. With a name, the mail greets them by it. */
export interface Addressee {
	councilSlug: string;
	email: string;
	name?: string;
}

/** Hands a mail to the queue, paragraph by paragraph; an empty one is left out. Mail passes through many hands: nothing in it tells of a young person. */
export async function sendMail(
	world: Pick<World, 'texts' | 'newId'>,
	{ councilSlug, email, name }: Addressee,
	{ subject, paragraphs }: { subject: string; paragraphs: readonly string[] },
): Promise<void> {
	const greeting = name === undefined ? '' : `Hello ${name},`;
	await world.texts.send({
		kind: 'email',
		councilSlug,
		reference: world.newId(),
		email,
		subject,
		message: [greeting, ...paragraphs].filter(Boolean).join('\n\n'),
	});
}
