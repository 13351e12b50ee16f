// What was taken out of a draft, so that it can be put back where it was without undoing what was written since. It also travels
// in the form: without JavaScript nothing else remembers it.
import * as v from 'valibot';
import { Band, Option, Question, type SurveyContent } from '#surveys';
import { unchanged, type Edit } from './edit.ts';

const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const GroupOption = Band.entries.options.pipe[0].item;

const Removed = v.variant('what', [
	v.strictObject({ what: v.literal('question'), at: place, question: Question }),
	v.strictObject({ what: v.literal('answer'), of: v.string(), at: place, option: Option }),
	v.strictObject({ what: v.literal('groups'), band: Band }),
	v.strictObject({ what: v.literal('group'), at: place, option: GroupOption }),
]);
export type Removed = v.InferOutput<typeof Removed>;

/** What can be undone, for the bar. */
export function removedWords(removed: Removed): string {
	switch (removed.what) {
		case 'question':
			return `Question ${removed.at + 1} removed.`;
		case 'answer':
			return removed.option.label ? `“${shortened(removed.option.label)}” removed.` : 'An answer removed.';
		case 'groups':
			return 'Groups removed.';
		case 'group':
			return removed.option.label
				? `Group “${shortened(removed.option.label)}” removed.`
				: 'A group removed.';
	}
}

const shortened = (words: string) => (words.length > 30 ? `${words.slice(0, 29).trimEnd()}…` : words);

/** Puts it back. Where what it stood in is gone too, nothing changes. */
export function putBack(content: SurveyContent, removed: Removed): Edit {
	const { questions, band } = content;
	switch (removed.what) {
		case 'question':
			return {
				content: { ...content, questions: questions.toSpliced(removed.at, 0, removed.question) },
				focus: `questions.${Math.min(removed.at, questions.length)}.wording`,
				said: `Question ${removed.at + 1} is back.`,
			};
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
				content: { ...content, band: removed.band },
				focus: 'band.wording',
				said: 'The groups are back.',
			};
		case 'group': {
			if (!band) return unchanged(content);
			const options = band.options.toSpliced(removed.at, 0, removed.option);
			return {
				content: { ...content, band: { ...band, options } },
				focus: `band.options.${removed.at}.label`,
				said: 'The group is back.',
			};
		}
	}
}

/** As the form carries it; null where it carries nothing. */
export function removedIn(form: FormData): Removed | null {
	const text = form.get('removed');
	if (typeof text !== 'string' || text === '') return null;
	try {
		const parsed = v.safeParse(Removed, JSON.parse(text));
		return parsed.success ? parsed.output : null;
	} catch {
		return null;
	}
}
