// Easy read is a version of a survey: each of its texts once more, in short words with one idea a line, and a picture beside
// every answer. Its answers are the same answers, by the same ids, so it has no results of its own.
import { allSignposts } from '../question/signposts.ts';
import type { Question } from '../question/question.ts';
import type { SymbolName } from '../question/symbols.ts';
import type { SurveyContent } from '../survey/survey.ts';

/** One text of a survey as it stands, under the key that a translation of it has. */
export interface EasyPart {
	key: string;
	english: string;
	/** "Question 2": where a worker finds it. */
	place: string;
	/** Whether a picture may stand beside it, or must. Groups are ages, mostly, and a number is its own picture. */
	picture: 'none' | 'may' | 'must';
	/** What stands beside it in the usual version. */
	symbol: SymbolName | null;
}

const text = (place: string, key: string, english: string): EasyPart => ({
	...{ key, english, place },
	...{ picture: 'none', symbol: null },
});

function ofQuestion(question: Question, at: number): EasyPart[] {
	const place = `Question ${at + 1}`;
	const options = 'options' in question ? question.options : [];
	return [
		text(place, `${question.id}.wording`, question.wording),
		text(place, `${question.id}.help`, question.help),
		...options.map(({ id, label, symbol = null }) => ({
			...{ key: id, english: label, place, symbol },
			picture: 'must' as const,
		})),
	];
}

/** In the order of the page; nothing that is empty. */
export const easyParts = (survey: SurveyContent): EasyPart[] =>
	[
		text('The welcome', 'title', survey.title),
		text('The welcome', 'why', survey.why),
		text('The welcome', 'readers', survey.readers),
		...survey.questions.flatMap(ofQuestion),
		text('The groups', 'band.wording', survey.band?.wording ?? ''),
		...(survey.band?.options ?? []).map(({ id, label }) => ({
			...text('The groups', id, label),
			picture: 'may' as const,
		})),
		...allSignposts(survey).map((words) => text('Help beside some answers', `signpost.${words}`, words)),
	].filter(({ english }) => english !== '');
