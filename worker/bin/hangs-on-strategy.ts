import { repliesLinkedTo, strategyOnBoard, versionsOfStrategy, whatHangsOnStrategy } from '#db';
import { isOverdue } from '#surveys';
import type { Person } from '../door/door.ts';
import { found } from '../door/refusal.ts';
import type { World } from '../world.ts';

/** What hangs on a strategy, told before it goes into the bin: surveys, replies, figures, and the versions beside it. */
export async function hangsOnStrategy({ db, today }: World, { councilId }: Person, id: string) {
	const { strategy } = found(await strategyOnBoard(db, councilId, { id }));
	const [hangs, versions, linked] = await Promise.all([
		whatHangsOnStrategy(db, councilId, id),
		versionsOfStrategy(db, councilId, id),
		repliesLinkedTo(db, councilId, id),
	]);
	return {
		title: strategy.title,
		slug: strategy.slug,
		...hangs,
		replaced: versions.before.map(({ title }) => title),
		replacedBy: versions.after.map(({ title }) => title),
		replies: linked.length,
		told: linked.filter(({ toldOn }) => toldOn !== null).length,
		late: linked.filter((reply) => isOverdue(reply, today)).map((one) => ({ id: one.id, said: one.said })),
	};
}
