// What there is to read out loud of a survey: step by step, line by line, as the page shows it. Words of our own that stand
// among the answers are lines as well: whoever listens needs them to answer.
import { faces, type Question } from '../question/question.ts';
import { translatable } from '../survey/translatable.ts';
import type { SurveyContent } from '../survey/survey.ts';

export interface VoiceLine {
	key: string;
	/** null: words of the page itself, in its own language. */
	english: string | null;
}

export interface VoiceStep {
	/** "welcome", the id of a question, or "band". */
	step: string;
	lines: VoiceLine[];
}

export const welcomeStep = 'welcome';
export const bandStep = 'band';

/** "I'd rather not say", the last of the groups. */
export const ratherNotLine = 'ratherNot';
export const faceLine = (id: string) => `faces.${id}`;

const isOf = (question: Question) => {
	const options = 'options' in question ? question.options.map(({ id }) => id) : [];
	return (key: string) => key.startsWith(`${question.id}.`) || options.includes(key);
};

export function voiceSteps(survey: SurveyContent): VoiceStep[] {
	const texts = translatable(survey);
	const groups = survey.band?.options.map(({ id }) => id) ?? [];
	const isOfBand = (key: string) => key.startsWith('band.') || groups.includes(key);
	const ofQuestions = survey.questions.map((question) => ({ question, belongs: isOf(question) }));
	const isElsewhere = (key: string) =>
		isOfBand(key) || key.startsWith('signpost.') || ofQuestions.some(({ belongs }) => belongs(key));
	const ours = (keys: readonly string[]): VoiceLine[] => keys.map((key) => ({ key, english: null }));
	return [
		{ step: welcomeStep, lines: texts.filter(({ key }) => !isElsewhere(key)) },
		...ofQuestions.map(({ question, belongs }) => ({
			step: question.id,
			lines: [
				...texts.filter(({ key }) => belongs(key)),
				...(question.kind === 'agree' ? ours(faces.map(({ id }) => faceLine(id))) : []),
			],
		})),
		...(survey.band
			? [{ step: bandStep, lines: [...texts.filter(({ key }) => isOfBand(key)), ...ours([ratherNotLine])] }]
			: []),
	];
}

/** Every line once: the same faces stand under several questions. */
const differentLines = (steps: readonly VoiceStep[]): VoiceLine[] => [
	...new Map(steps.flatMap(({ lines }) => lines).map((line) => [line.key, line])).values(),
];

/** A line that somebody read, and the words that they read. */
export interface Recorded {
	key: string;
	words: string;
}

/** Whether a recording still says what stands there. Words of our own are known to the page alone. */
export const saysSo = (line: VoiceLine, texts: Record<string, string>, recorded: Recorded): boolean =>
	recorded.key === line.key &&
	(line.english === null || recorded.words === (texts[line.key] ?? line.english));

/**
 * How much of a survey has a voice in a language; `texts` are its texts in that language, by key. A voice is offered only
 * when it is whole: who cannot read must not be left half way.
 */
export function howMuchIsRead(
	survey: SurveyContent,
	texts: Record<string, string>,
	recordings: readonly Recorded[],
) {
	const lines = differentLines(voiceSteps(survey));
	const read = lines.filter((line) => recordings.some((one) => saysSo(line, texts, one)));
	return { lines: lines.length, read: read.length, whole: lines.length > 0 && read.length === lines.length };
}
