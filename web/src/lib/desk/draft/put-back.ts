import type { Band, SurveyContent } from '#surveys';
import { unchanged, type Edit } from './edit.ts';
import type { Removed } from './removed.ts';

/** Puts what was taken out back where it was, beside what was written since. Where what it stood in is gone too, nothing changes. */
export function putBack(content: SurveyContent, removed: Removed): Edit {
	const { questions, band } = content;
	switch (removed.what) {
		case 'question': {
			const at = Math.min(removed.at, questions.length);
			return {
				content: { ...content, questions: questions.toSpliced(at, 0, removed.question) },
				focus: `questions.${at}.wording`,
				said: `Question ${at + 1} is back.`,
			};
		}
		case 'answer': {
			const at = questions.findIndex(({ id }) => id === removed.of);
			const question = questions[at];
			if (!question || !('options' in question)) return unchanged(content);
			const options = question.options.toSpliced(removed.at, 0, removed.option);
			return {
				content: { ...content, questions: questions.with(at, { ...question, options }) },
				focus: `questions.${at}.options.${Math.min(removed.at, question.options.length)}.label`,
				said: 'The answer is back.',
			};
		}
		case 'groups':
			return {
				content: { ...content, band: band ? joined(band, removed.band) : removed.band },
				focus: 'band.wording',
				said: 'The groups are back.',
			};
		case 'group': {
			if (!band) return unchanged(content);
			const at = Math.min(removed.at, band.options.length);
			const options = band.options.toSpliced(at, 0, removed.option);
			return {
				content: { ...content, band: { ...band, options } },
				focus: `band.options.${at}.label`,
				said: 'The group is back.',
			};
		}
	}
}

/** Groups that were begun anew keep their question; those that come back stand behind them. */
const joined = (now: Band, before: Band): Band => ({
	wording: now.wording || before.wording,
	options: [...now.options, ...before.options],
});
