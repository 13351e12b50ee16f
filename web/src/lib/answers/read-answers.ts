// From the form to a ballot: the same on the phone and, without JavaScript, on the server.
import { tidy, type Answer, type Ballot, type Question } from '#surveys';
import { numberOfRounds } from '#surveys/ranking';
import {
	answerField,
	bandField,
	bestField,
	worstField,
	placeField,
	shareField,
	shownAtField,
} from './field-names.ts';

const textOf = (form: FormData, name: string) => {
	const value = form.get(name);
	return typeof value === 'string' ? value : '';
};

const textsOf = (form: FormData, name: string) =>
	form.getAll(name).filter((value) => typeof value === 'string');

/** The places that were given, by option. */
const placesOf = (question: Question, form: FormData) =>
	'options' in question
		? question.options.flatMap(({ id }) => {
				const place = textOf(form, placeField(question.id, id));
				return place === '' ? [] : [{ id, place: Number(place) }];
			})
		: [];

/** The options that were first found to share one place, which only the plain form lets happen; null where none do. */
export function sharedPlace(question: Question, form: FormData): { place: number; ids: string[] } | null {
	const places = placesOf(question, form);
	for (const { place } of places) {
		const ids = places.filter((other) => other.place === place).map(({ id }) => id);
		if (ids.length > 1) return { place, ids };
	}
	return null;
}

/** What was picked round by round; null where nothing was, or where they do not mind. */
export const roundsIn = (question: Extract<Question, { options: unknown }>, form: FormData) =>
	Array.from({ length: numberOfRounds(question.options.length) }, (_, round) => ({
		best: textOf(form, bestField(question.id, round)) || null,
		worst: textOf(form, worstField(question.id, round)) || null,
	}));

/** The answer that stands in the form; null where nothing was answered. */
export function readAnswer(question: Question, form: FormData): Answer | null {
	const name = answerField(question.id);
	const { kind } = question;
	switch (kind) {
		case 'choose-one': {
			const option = textOf(form, name);
			return option === '' ? null : { kind, option };
		}
		case 'choose-many': {
			const options = textsOf(form, name);
			return options.length === 0 ? null : { kind, options };
		}
		case 'agree': {
			const face = textOf(form, name);
			return face === '' ? null : { kind, face: face as '1' };
		}
		case 'put-in-order': {
			const order = placesOf(question, form).sort((a, b) => a.place - b.place);
			const shownAt = Number(textOf(form, shownAtField(question.id)));
			if (order.length === 0) return null;
			return { kind, order: order.map(({ id }) => id), ...(shownAt > 0 && { shownAt }) };
		}
		case 'best-worst': {
			const rounds = roundsIn(question, form);
			return rounds.every(({ best, worst }) => !best && !worst) ? null : { kind, rounds };
		}
		case 'own-words': {
			const text = tidy(textOf(form, name));
			return text === '' ? null : { kind, text, share: form.has(shareField(question.id)) };
		}
	}
}

/** The whole ballot. A question that was skipped is not in it. */
export function readAnswers(questions: readonly Question[], form: FormData): Ballot {
	const answers: Ballot['answers'] = {};
	for (const question of questions) {
		const answer = readAnswer(question, form);
		if (answer) answers[question.id] = answer;
	}
	return { band: textOf(form, bandField) || null, answers };
}
