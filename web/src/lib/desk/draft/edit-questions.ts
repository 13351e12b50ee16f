import { limits, questionKinds, type Question, type QuestionKind, type SurveyContent } from '#surveys';
import { arrowOf, moved, placeAfter, without, type Edit, type EditTools } from './edit.ts';

/** An empty question of a kind; those with answers start with two empty ones. */
export function newQuestion(kind: QuestionKind, newId: () => string): Question {
	const asked = { id: newId(), wording: '', help: '', required: false, links: [] };
	const option = () => ({ id: newId(), label: '', link: null });
	switch (kind) {
		case 'agree':
		case 'own-words':
			return { kind, ...asked };
		case 'choose-many':
			return { kind, ...asked, options: [option(), option()], atMost: null };
		case 'choose-one':
		case 'put-in-order':
		case 'best-worst':
			return { kind, ...asked, options: [option(), option()] };
	}
}

/** A list to put in order, asked in rounds, or the other way round; null for any other. */
function askedAs(question: Question, kind: string | undefined): Question | null {
	if (question.kind !== 'put-in-order' && question.kind !== 'best-worst') return null;
	const { all: _, ...asked } = { all: false, ...question };
	return kind === 'put-in-order' || kind === 'best-worst' ? { ...asked, kind } : null;
}

/** The same words under new ids. */
function copyOf(question: Question, newId: () => string): Question {
	const copy = { ...question, id: newId() };
	return 'options' in copy
		? { ...copy, options: copy.options.map((option) => ({ ...option, id: newId() })) }
		: copy;
}

/**
 * add-question/<kind>, remove-question/<id>, duplicate-question/<id>, move-question/<id>/up|down|to/<place>, ask-as/<id>/<kind>,
 * choose-links/<id>; null
 * for any other.
 */
export function editQuestions(
	content: SurveyContent,
	verb: string,
	[first = '', ...where]: string[],
	{ newId }: EditTools,
): Edit | null {
	const { questions } = content;
	const index = questions.findIndex(({ id }) => id === first);
	const question = questions[index];
	const full = questions.length >= limits.questions;
	const edited = (next: Question[], focus: string, said: string): Edit => ({
		content: { ...content, questions: next },
		focus,
		said,
	});

	if (verb === 'add-question') {
		const kind = questionKinds.find((kind) => kind === first);
		if (!kind || full) return null;
		const number = questions.length + 1;
		const next = [...questions, newQuestion(kind, newId)];
		return edited(next, `questions.${number - 1}.wording`, `Question ${number} added.`);
	}
	if (!question) return null;
	const number = index + 1;
	switch (verb) {
		case 'choose-links':
			return { content, focus: `questions.${index}.links`, said: '' };
		case 'ask-as': {
			const asked = askedAs(question, where[0]);
			return (
				asked &&
				edited(
					questions.with(index, asked),
					`questions.${index}.wording`,
					`Question ${number} is asked another way now.`,
				)
			);
		}
		case 'remove-question':
			return {
				...edited(without(questions, index), 'questions', `Question ${number} removed.`),
				removed: { what: 'question', at: index, question },
			};
		case 'duplicate-question': {
			if (full) return null;
			const next = questions.toSpliced(number, 0, copyOf(question, newId));
			return edited(next, `questions.${number}.wording`, `Question ${number} copied to ${number + 1}.`);
		}
		case 'move-question': {
			const next = moved(questions, index, placeAfter(where, index));
			const place = next.indexOf(question);
			return edited(
				next,
				arrowOf('questions', place, next.length, place - index),
				`Question ${number} is now question ${place + 1} of ${next.length}.`,
			);
		}
		default:
			return null;
	}
}
