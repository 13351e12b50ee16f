// Turns a demo survey into what a worker would have saved: slugs become ids, days become dates.
import type { KeyHolder, Link, Question, SurveyContent } from '#surveys';
import type { Calendar } from './calendar.ts';
import type { Ref } from './ref.ts';
import type { DemoOption, DemoQuestion, DemoSurvey } from './demo-survey.ts';
import type { Ids } from './ids.ts';

export function linkOf(ref: Ref, ids: Ids): Link {
	const kind = (['priority', 'pledge', 'action', 'measure'] as const).find((kind) =>
		ref.startsWith(`${kind}/`),
	);
	if (kind === undefined) throw new Error(`“${ref}” names no part of a strategy.`);
	return { kind, id: ids.of(ref) };
}

export function contentOf(survey: DemoSurvey, calendar: Calendar, ids: Ids): SurveyContent {
	const { slug, title, why, readers, audience, notAsked, opens, closes, answerBy, band } = survey;
	return {
		title,
		why,
		readers,
		audience,
		notAsked,
		opensAt: opens === null ? null : calendar.at(opens, 8),
		closesAt: closes === null ? null : calendar.at(closes, 17),
		answerBy: answerBy === null ? null : calendar.day(answerBy),
		band: band && {
			wording: band.wording,
			options: band.options.map(({ slug: group, label }) => ({
				id: ids.make(`${slug}/band/${group}`),
				label,
			})),
		},
		keyHolder: holderOf(survey, ids),
		...(survey.languages && { languages: survey.languages }),
		questions: survey.questions.map((question, index) => questionOf(question, `${slug}/${index + 1}`, ids)),
	};
}

function holderOf({ keyHolder }: DemoSurvey, ids: Ids): KeyHolder | null {
	if (!keyHolder) return null;
	const { person, name, role } = keyHolder;
	return { person: ids.of(`person/${person}`), name, role, understood: true };
}

function questionOf(question: DemoQuestion, slug: string, ids: Ids): Question {
	const asked = {
		id: ids.make(slug),
		wording: question.wording,
		help: question.help ?? '',
		required: question.required ?? false,
		links: question.about.map((ref) => linkOf(ref, ids)),
	};
	switch (question.kind) {
		case 'agree':
			return {
				kind: question.kind,
				...asked,
				...(question.signpost && { signpost: question.signpost }),
			};
		case 'own-words':
			return {
				kind: question.kind,
				...asked,
				...(question.under13 && { under13: true }),
				...(question.agreed && { agreed: true }),
			};
		case 'choose-many':
			return {
				kind: question.kind,
				...asked,
				options: optionsOf(question.options, slug, ids),
				atMost: question.atMost ?? null,
			};
		case 'choose-one':
		case 'put-in-order':
		case 'best-worst':
			return { kind: question.kind, ...asked, options: optionsOf(question.options, slug, ids) };
	}
}

const optionsOf = (options: DemoOption[], slug: string, ids: Ids) =>
	options.map((option, index) => {
		const { label, about, ...more } =
			typeof option === 'string' ? { label: option, about: undefined } : option;
		return {
			id: ids.make(`${slug}/option/${index + 1}`),
			label,
			link: about ? linkOf(about, ids) : null,
			...more,
		};
	});
