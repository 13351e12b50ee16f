// What the worker made of the own words in a demo survey: a theme and a cleared wording for each slip.
import { voicesOf, type Slip, type Voices } from '#surveys';
import type { DemoSurvey } from './demo-survey.ts';

interface ReadWords {
	themes: { id: string; questionId: string; name: string }[];
	readings: { slipId: string; themeId: string | null; quote: string | null }[];
	voices: Voices;
}

export function readWords(
	survey: DemoSurvey,
	slips: readonly (Slip & { id: string })[],
	newId: () => string,
): ReadWords {
	const words = survey.questions.flatMap((question) =>
		question.kind === 'own-words' ? (question.words ?? []) : [],
	);
	const read = slips.flatMap(({ id, question, answer }) => {
		if (answer?.kind !== 'own-words') return [];
		const { theme = null, quote = null } = words.find(({ text }) => text === answer.text) ?? {};
		return [{ id, question, theme, quote }];
	});
	const [question] = read.map((slip) => slip.question);
	const themes =
		question === undefined ? [] : survey.themes.map((name) => ({ id: newId(), questionId: question, name }));
	return {
		themes,
		readings: read.map(({ id, theme, quote }) => ({
			slipId: id,
			themeId: themes.find(({ name }) => name === theme)?.id ?? null,
			quote,
		})),
		voices: voicesOf(read),
	};
}
