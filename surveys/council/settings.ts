// What a council's admins set for it, one subject at a time. Whatever is saved keeps what stood there before, so that it can
// be put back. Help lines are what a child at risk sees: whoever changes one says that each new number was tried, the other
// admins are told, and every half year somebody looks whether all of them still answer.
import * as v from 'valibot';
import type { ActKind } from '../act/act-kinds.ts';
import { ownWordsDays } from '../retention/retention.ts';
import { Band } from '../survey/survey.ts';
import { Id } from '../words/id.ts';
import { isOnce } from '../words/is-once.ts';
import { filled, line } from '../words/text.ts';
import { Day, daysLater } from '../words/time.ts';
import { Glossary, Helplines, Places, Vocabulary } from './council.ts';
import { CouncilLook } from './look.ts';

export const CouncilName = filled(line(120), 'Write the council’s name.');

const Age = v.nullable(
	v.pipe(
		v.number('Write an age as a number, or leave it empty.'),
		v.integer('Write an age as a whole number.'),
		v.minValue(0, 'No age is under 0.'),
		v.maxValue(30, 'Write an age of at most 30.'),
	),
);

/** A name that a group of young people has or had; days where somebody knows them. */
const GroupName = v.pipe(
	v.strictObject({
		name: filled(line(120), 'Write the name of the group.'),
		from: v.nullable(Day),
		to: v.nullable(Day),
	}),
	v.forward(
		v.partialCheck(
			[['from'], ['to']],
			({ from, to }) => from === null || to === null || from <= to,
			'A name cannot end before it began.',
		),
		['to'],
	),
);

/** A group that young people belong to, such as a children in care council: ages, place and rhythm as far as they are known. */
export const YoungGroup = v.pipe(
	v.strictObject({
		id: Id,
		ageFrom: Age,
		ageTo: Age,
		place: v.nullable(line(120)),
		rhythm: v.nullable(line(120)),
		names: v.pipe(
			v.array(GroupName),
			v.minLength(1, 'Write the name of the group.'),
			v.maxLength(20, 'Keep at most 20 names of a group.'),
			v.check((names) => isOnce(names.map(({ name }) => name)), 'This name stands there twice.'),
		),
	}),
	v.forward(
		v.partialCheck(
			[['ageFrom'], ['ageTo']],
			({ ageFrom, ageTo }) => ageFrom === null || ageTo === null || ageFrom <= ageTo,
			'The oldest cannot be younger than the youngest.',
		),
		['ageTo'],
	),
);
export type YoungGroup = v.InferOutput<typeof YoungGroup>;

/** The breakdown that a new survey starts with; whoever writes the survey may change it there. */
const UsualBand = v.pipe(
	Band,
	v.forward(
		v.check(({ wording }) => wording !== '', 'Write the question that asks for the group.'),
		['wording'],
	),
	v.check(({ options }) => options.length >= 2, 'Write at least two groups.'),
	v.check(
		({ options }) => options.every(({ label }) => label !== ''),
		'Give each group a name, or take it away.',
	),
	v.check(({ options }) => isOnce(options.map(({ label }) => label)), 'Two groups have the same name.'),
);

const days = { least: 14, most: ownWordsDays };

export const Setting = v.variant('subject', [
	v.strictObject({ subject: v.literal('name'), value: CouncilName }),
	v.strictObject({
		subject: v.literal('help-lines'),
		value: Helplines,
		/** Somebody has tried every number, text and chat that is new. */
		tried: v.optional(v.boolean()),
	}),
	v.strictObject({ subject: v.literal('look'), value: CouncilLook }),
	v.strictObject({ subject: v.literal('words'), value: Vocabulary }),
	v.strictObject({ subject: v.literal('glossary'), value: Glossary }),
	v.strictObject({ subject: v.literal('places'), value: Places }),
	v.strictObject({
		subject: v.literal('groups'),
		value: v.pipe(v.array(YoungGroup), v.maxLength(60, 'Keep at most 60 groups.')),
	}),
	v.strictObject({ subject: v.literal('age-groups'), value: v.nullable(UsualBand) }),
	v.strictObject({
		subject: v.literal('readers'),
		value: line(240),
	}),
	v.strictObject({ subject: v.literal('second-for-telling'), value: v.boolean() }),
	v.strictObject({
		subject: v.literal('own-words-days'),
		value: v.pipe(
			v.number('Write a number of days.'),
			v.integer('Write whole days.'),
			v.minValue(days.least, `Give whoever reads at least ${days.least} days.`),
			v.maxValue(days.most, `Keep unread words at most ${days.most} days: young people are told so.`),
		),
	}),
]);
export type Setting = v.InferOutput<typeof Setting>;
export type SettingSubject = Setting['subject'];

/** What each subject is called, and its act in the log. */
export const settingSubjects = {
	name: { title: 'The council’s name', act: 'council-name-changed' },
	'help-lines': { title: 'Help lines', act: 'help-lines-changed' },
	look: { title: 'Logo and colour', act: 'look-changed' },
	words: { title: 'The council’s own words', act: 'council-words-changed' },
	glossary: { title: 'Words to avoid', act: 'glossary-changed' },
	places: { title: 'Places that may tell who somebody is', act: 'places-changed' },
	groups: { title: 'Groups of young people', act: 'groups-changed' },
	'age-groups': { title: 'Age groups for new surveys', act: 'age-groups-changed' },
	readers: { title: 'Who reads the answers', act: 'readers-changed' },
	'second-for-telling': {
		title: 'A second person for what goes public',
		act: 'second-for-telling-changed',
	},
	'own-words-days': { title: 'How long own words wait', act: 'own-words-days-changed' },
} as const satisfies Record<SettingSubject, { title: string; act: ActKind }>;

export const isSettingSubject = (text: string): text is SettingSubject =>
	Object.hasOwn(settingSubjects, text);

/** The day on which somebody last saved a subject, or found that it is right as it is. */
export type LookedAt = Partial<Record<SettingSubject, string>>;

/** Half a year: help lines are looked at again after it. */
const daysUntilLookedAtAgain = 183;

/** The day by which the help lines are to be looked at again; null: nobody ever has. */
export const helpLinesDue = (lookedAt: LookedAt): string | null =>
	lookedAt['help-lines'] === undefined ? null : daysLater(lookedAt['help-lines'], daysUntilLookedAtAgain);

/** One thing that a council has not set yet, or must look at again. */
export type ToSet =
	'help-lines' | 'help-lines-again' | 'words' | 'groups' | 'age-groups' | 'duty-lead' | 'people';

/** What is still to be set, the most urgent first; empty once everything is. */
export function stillToSet(
	council: { lookedAt: LookedAt; groups: number; hasDutyLead: boolean; seconds: number },
	today: string,
): ToSet[] {
	const due = helpLinesDue(council.lookedAt);
	const seen = (subject: SettingSubject) => council.lookedAt[subject] !== undefined;
	const all: [ToSet, boolean][] = [
		['help-lines', due === null],
		['help-lines-again', due !== null && due <= today],
		['duty-lead', !council.hasDutyLead],
		['people', council.seconds < 2],
		['words', !seen('words')],
		['age-groups', !seen('age-groups')],
		['groups', council.groups === 0 && !seen('groups')],
	];
	return all.flatMap(([what, isOpen]) => (isOpen ? [what] : []));
}
