import { answerOwnReply, othersAtDesk, putOffOwnReply } from '#db';
import { daysLater, mayAnswer, remindOn, type ReplyAnswer } from '#surveys';
import { acting, leaveAct } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { must, refuse } from '../door/refusal.ts';
import { changeBy } from '../replies/change-by.ts';
import { changedMeanwhile } from '../replies/changed-meanwhile.ts';
import { sendMail } from '../texts/send-mail.ts';
import type { World } from '../world.ts';
import { ownReply } from './show-owed.ts';

interface Seen {
	id: string;
	version: number;
}

/** What its owner answers. Nobody is told by it: a worker reads it, and tells young people. */
export async function answerOwed(world: World, person: Person, { id, version }: Seen, answer: ReplyAnswer) {
	const reply = await ownReply(world, person, id);
	if (reply.toldOn !== null) tellAWorker();
	must(mayAnswer(reply, answer));
	if (answer.state === 'waiting')
		refuse('invalid', [{ field: 'answer.state', message: 'Choose what you answer.' }]);
	const db = acting(world, person, { kind: 'reply-answered', thing: id });
	const own = { councilId: person.councilId, id, seen: version, owner: person.id, today: world.today };
	if (!(await answerOwnReply(db, own, answer, changeBy(world, person))))
		await changedMeanwhile(world, person, id, version);
	await tellWorkers(world, person, 'A reply has been answered', [
		`${person.name} has answered a reply. Read it, and tell young people:`,
		`${world.settings.ORIGIN}/desk/replies/${id}`,
	]);
}

/** Its owner needs more time: the new day is kept beside the old one, and counted. */
export async function putOffOwed(world: World, person: Person, { id, version }: Seen, dueOn: string) {
	const reply = await ownReply(world, person, id);
	if (reply.toldOn !== null || reply.answer.state !== 'waiting') tellAWorker();
	if (dueOn <= world.today || dueOn <= reply.dueOn || dueOn > daysLater(world.today, 366))
		refuse('invalid', [
			{ field: 'dueOn', message: 'Choose a day after the one that was promised, within a year.' },
		]);
	const db = acting(world, person, { kind: 'reply-put-off', thing: id });
	const own = { councilId: person.councilId, id, seen: version, owner: person.id, today: world.today };
	const days = { dueOn, remindOn: remindOn(dueOn, world.today) };
	if (!(await putOffOwnReply(db, own, days, changeBy(world, person))))
		await changedMeanwhile(world, person, id, version);
}

/** It is somebody else's to answer. It stays theirs until a worker gives it to whom they name. */
export async function notMine(world: World, person: Person, id: string, whose: string) {
	await ownReply(world, person, id);
	await leaveAct(world, person, { kind: 'reply-not-mine', thing: id });
	await tellWorkers(world, person, 'A reply belongs to somebody else', [
		`${person.name} says that a reply is not theirs to give. Whose it is, in their words: “${whose}”.`,
		`Give it to somebody else here:\n${world.settings.ORIGIN}/desk/replies/${id}`,
	]);
}

function tellAWorker(): never {
	const message = 'Young people were told an answer. Tell a worker what has changed since.';
	return refuse('wrong-state', [{ field: '', message }]);
}

async function tellWorkers(world: World, person: Person, subject: string, paragraphs: string[]) {
	for (const worker of await othersAtDesk(world.db, person.councilId, person.id, ['worker', 'admin']))
		await sendMail(world, { ...worker, councilSlug: person.councilSlug }, { subject, paragraphs });
}
