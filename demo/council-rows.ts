import { otherLanguages, translatableHelp } from '#surveys';
import * as tables from '#db/schema/index.ts';
import type { DemoCouncil } from './demo-council.ts';
import { insertAll, type Statement } from './insert.ts';
import type { Loading } from './loading.ts';

/** The council itself, its groups with the names they have had, and its people. */
export function councilStatements(
	council: DemoCouncil,
	{ db, councilId, calendar, ids, newId }: Loading,
): Statement[] {
	const { slug, name, vocabulary, helplines, glossary, places, dutyLead, textWords } = council;
	const groups = council.groups.map(({ ages, place = null, rhythm, names }) => ({
		row: { id: newId(), councilId, ageFrom: ages[0], ageTo: ages[1], place, rhythm },
		names,
	}));
	return [
		...insertAll(db, tables.councils, [
			{
				...{ id: councilId, slug, name, vocabulary, helplines, glossary, places, dutyLead, textWords },
				lookedAt: {
					...{ words: calendar.day(-400), 'age-groups': calendar.day(-400) },
					'help-lines': calendar.day(-council.helpLinesLookedAt),
				},
			},
		]),
		...insertAll(db, tables.councilTranslations, translationRows(council, councilId)),
		...insertAll(
			db,
			tables.groups,
			groups.map(({ row }) => row),
		),
		...insertAll(
			db,
			tables.groupNames,
			groups.flatMap(({ row, names }) => names.map((name) => ({ groupId: row.id, ...name }))),
		),
		...insertAll(
			db,
			tables.people,
			council.people.map(({ slug, ...person }) => ({ id: ids.make(`person/${slug}`), councilId, ...person })),
		),
	];
}

const translationRows = ({ helplines, translated = {} }: DemoCouncil, councilId: string) =>
	otherLanguages.flatMap((language) =>
		translatableHelp(helplines).flatMap(({ key, english }) => {
			const words = translated[language]?.[english];
			return words === undefined ? [] : [{ councilId, language, key, english, words }];
		}),
	);
