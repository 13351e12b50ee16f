import { countTextBack, stopTexting, textAgain } from '#db';
import { meantBy, notReadText, startedText, stoppedText, ukMobile, type Texter } from '#surveys';
import { peppered, sha256 } from '../door/hash.ts';
import type { World } from '../world.ts';
import { mayAnswer } from './few-answers.ts';

/** A text as the provider hands it on. `id` is the provider's, and the same where it is handed on again. */
export interface TextBack {
	id: string;
	from: string;
	message: string;
}

interface Council {
	id: string;
	slug: string;
	name: string;
	dutyLead: object | null;
}

/** Longer than the provider goes on trying, and the shortest that KV takes is a minute. */
const secondsOfTrying = 3600;

/** `2026-03-02T09`. */
export const hourOf = (now: Date) => now.toISOString().slice(0, 13);

/**
 * Hears a text that came back: stops or starts texts where that is asked for, counts what else was said without a word of it,
 * and answers at once. What is no UK mobile is a machine, and gets nothing.
 */
export async function hearTextBack(
	world: World,
	council: Council,
	{ id, from, message }: TextBack,
): Promise<void> {
	const phone = ukMobile(from);
	const heard = `heard:${await sha256(id)}`;
	if (!phone || (await world.keys.get(heard)) !== null) return;
	const { asks, says } = meantBy(message);
	const phoneHash = await peppered(world.settings.PEPPER, 'phone', phone);
	// Said twice, a stop is confirmed once; and it always is, however many answers there were today.
	const changed =
		asks === 'stop'
			? await stopTexting(world.db, council.id, phoneHash)
			: asks === 'start' && (await textAgain(world.db, council.id, phoneHash));
	if (says) await countTextBack(world.db, council.id, hourOf(world.now));
	const isStopped = changed && asks === 'stop';
	if (isStopped || ((changed || says) && (await mayAnswer(world, council.id, phone))))
		await world.texts.send({
			kind: 'text',
			councilSlug: council.slug,
			reference: world.newId(),
			phone,
			message: answerTo(changed ? asks : null, {
				council: council.name,
				contactAt: council.dutyLead && `${world.settings.ORIGIN}/c/${council.slug}/note`,
			}),
		});
	await world.keys.put(heard, '', { expirationTtl: secondsOfTrying });
}

/** The one answer, in the order of what must not be missed. */
const answerTo = (done: 'stop' | 'start' | null, texter: Texter) =>
	done === 'stop' ? stoppedText(texter) : done === 'start' ? startedText(texter) : notReadText(texter);
