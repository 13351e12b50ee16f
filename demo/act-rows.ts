// What the staff of a demo council would have done to get where it stands, as lines of its log.
import { beforeFirst, type Act, type ActLine } from '#surveys';
import { hashOf } from '#db';
import * as tables from '#db/schema/index.ts';
import type { DemoCouncil } from './demo-council.ts';
import type { DemoSurvey } from './demo-survey.ts';
import { insertAll, type Statement } from './insert.ts';
import type { Loading } from './loading.ts';

interface Done extends Act {
	/** Slug of a person. */
	by: string;
	/** Days from today, and an hour. */
	on: number;
	hour: number;
}

export async function actStatements(council: DemoCouncil, loading: Loading): Promise<Statement[]> {
	const { db, councilId, calendar, ids, newId } = loading;
	const done = [
		...peopleLetIn(council, loading),
		...council.surveys.flatMap((survey) => doneTo(survey, loading)),
		...repliesTold(council, loading),
	].toSorted((a, b) => a.on - b.on || a.hour - b.hour);
	const rows: ActLine[] = [];
	for (const { by, on, hour, details = {}, name = null, ...act } of done) {
		const actor = council.people.find(({ slug }) => slug === by);
		const role = actor?.role ?? 'worker';
		const line = {
			...{ id: newId(), councilId, number: rows.length + 1, at: calendar.at(on, hour) },
			...{ personId: ids.of(`person/${by}`), role, ...act, name },
			details: { ...details, ...(actor && { by: actor.name }) },
		};
		rows.push({ ...line, hash: await hashOf(rows.at(-1)?.hash ?? beforeFirst, line) });
	}
	return insertAll(db, tables.acts, rows);
}

/** Days before today; before everything else. */
const longAgo = -420;

const peopleLetIn = ({ people }: DemoCouncil, { ids }: Loading): Done[] =>
	people
		.filter(({ slug }) => slug !== 'admin')
		.map(({ slug, name, role }) => ({
			...{ by: 'admin', on: longAgo, hour: 9, kind: 'person-invited' },
			...{ thing: ids.of(`person/${slug}`), name, details: { role } },
		}));

function doneTo({ slug, title, state, ...survey }: DemoSurvey, { ids }: Loading): Done[] {
	const thing = ids.of(`survey/${slug}`);
	const { opens, closes, released, failedTexts } = survey;
	const act = (kind: Act['kind'], on: number, hour: number, details: Act['details'] = {}): Done => ({
		...{ by: 'worker', on, hour, kind, thing, name: title, details },
	});
	if (opens === null) return [act('survey-started', -2, 10)];
	const asked = (survey.band?.options ?? []).reduce((sum, group) => sum + group.asked, survey.askedUnknown);
	const hasWords = survey.questions.some(({ kind }) => kind === 'own-words');
	return [
		act('survey-started', opens - 9, 10),
		act('survey-saved', opens - 9, 11),
		act('survey-opened', opens, 9),
		...(survey.cardsAskedFor === undefined
			? []
			: [{ ...act('cards-asked-for', -1, 13, { number: survey.cardsAskedFor }), by: 'duty' }]),
		...(failedTexts === null ? [] : [act('texts-sent', opens, 10, { number: asked })]),
		...(released === null || closes === null
			? []
			: [
					...(hasWords ? [act('own-words-read', closes + 1, 10)] : []),
					act('results-published', released, 11),
				]),
		...(state === 'answered' ? [act('survey-answered', -1, 12)] : []),
	];
}

const repliesTold = ({ replies }: DemoCouncil, { ids }: Loading): Done[] =>
	replies.flatMap(({ created, told }, place) => {
		const act = (kind: Act['kind'], on: number, hour: number): Done => ({
			...{ by: 'worker', on, hour, kind, thing: ids.of(`reply/${place}`) },
		});
		const begun = act('reply-started', created, 14);
		return told === null ? [begun] : [begun, act('reply-told', told, 15)];
	});
