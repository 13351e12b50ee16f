// Writes a council's replies with their history: each day that was moved, the answer, and the day it was told.
import { answerText, otherLanguages, type ReplyAnswer } from '#surveys';
import * as tables from '#db/schema/index.ts';
import type { DemoCouncil } from './demo-council.ts';
import type { DemoAnswer, DemoReply } from './demo-reply.ts';
import { insertAll, type Statement } from './insert.ts';
import type { Loading } from './loading.ts';
import { linkOf } from './survey-content.ts';

export function replyStatements({ replies }: DemoCouncil, loading: Loading): Statement[] {
	const { db, councilId, calendar, ids } = loading;
	const rows = replies.map((reply, place) => ({ reply, id: ids.make(`reply/${place}`) }));
	const answers = rows.map(({ reply, id }) => ({
		id,
		councilId,
		surveyId: reply.from ? ids.of(`survey/${reply.from.survey}`) : null,
		questionId: reply.from ? ids.of(`${reply.from.survey}/${reply.from.question}`) : null,
		said: reply.said,
		answer: datedAnswer(reply.answer, loading),
		ownerId: ids.of(`person/${reply.owner}`),
		dueOn: calendar.day(reply.due),
		toldOn: reply.told === null ? null : calendar.day(reply.told),
		createdOn: calendar.day(reply.created),
	}));
	const links = rows.flatMap(({ reply, id: replyId }) =>
		reply.about
			.map((ref) => linkOf(ref, ids))
			.map(({ kind, id }) => ({ councilId, replyId, kind, targetId: id })),
	);
	const changes = rows.flatMap(({ reply, id }) => historyOf(reply, id, loading));
	return [
		...insertAll(db, tables.replies, answers),
		...insertAll(db, tables.replyLinks, links),
		...insertAll(
			db,
			tables.replyTranslations,
			rows.flatMap(({ reply, id }) => translationRows(reply, id)),
		),
		...insertAll(db, tables.replyChanges, changes),
	];
}

const datedAnswer = (answer: DemoAnswer, { calendar }: Loading): ReplyAnswer =>
	'by' in answer ? { ...answer, by: calendar.day(answer.by) } : answer;

function historyOf(reply: DemoReply, replyId: string, loading: Loading) {
	const { calendar, ids, newId } = loading;
	const change = (
		on: number,
		what: 'due' | 'answer' | 'told',
		before: string | null,
		after: string | null,
	) => ({
		id: newId(),
		replyId,
		personId: ids.of(`person/${reply.owner}`),
		at: calendar.at(on, 10),
		what,
		before,
		after,
	});
	const moved = reply.moved ?? [];
	const moves = moved.map(({ on, before }, index) =>
		change(on, 'due', calendar.day(before), calendar.day(moved[index + 1]?.before ?? reply.due)),
	);
	const told = reply.told === null ? [] : [change(reply.told, 'told', null, calendar.day(reply.told))];
	if (reply.answer.state === 'waiting') return moves;
	const answered = change(
		(reply.told ?? -1) - 1,
		'answer',
		JSON.stringify({ state: 'waiting' }),
		JSON.stringify(datedAnswer(reply.answer, loading)),
	);
	return [...moves, answered, ...told];
}

const translationRows = ({ said, answer, translated = {} }: DemoReply, replyId: string) =>
	otherLanguages.flatMap((language) => {
		const words = translated[language];
		// The day of an answer is no part of its text.
		const from = { fromSaid: said, fromAnswer: answerText(answer as ReplyAnswer) };
		return words ? [{ replyId, language, ...from, ...words, checkedBy: null }] : [];
	});
