import type { Question } from '../question/question.ts';
import type { Link } from '../strategy/link.ts';
import type { SurveyContent } from './survey.ts';

/** A link of a survey and where it stands: a question's own, or one of its options'. */
export interface PlacedLink {
	/** A path into the content: `questions.2.links.0`, `questions.2.options.1.link`. */
	field: string;
	questionId: string;
	optionId: string | null;
	link: Link;
}

/** Every link of a survey, in the order of the page. */
export const linksOf = ({ questions }: SurveyContent): PlacedLink[] =>
	questions.flatMap((question, index) => linksOfQuestion(question, `questions.${index}`));

function linksOfQuestion(question: Question, field: string): PlacedLink[] {
	const own = question.links.map((link, index) => ({
		field: `${field}.links.${index}`,
		questionId: question.id,
		optionId: null,
		link,
	}));
	const options = 'options' in question ? question.options : [];
	const optional = options.flatMap(({ id, link }, index) =>
		link === null
			? []
			: [{ field: `${field}.options.${index}.link`, questionId: question.id, optionId: id, link }],
	);
	return [...own, ...optional];
}
