import { error } from '@sveltejs/kit';
import {
	bandStep,
	faceLine,
	faces,
	isOtherLanguage,
	ratherNotLine,
	welcomeStep,
	type Language,
} from '#surveys';
import { loaded } from '$lib/server/load';
import { wordsIn } from '$lib/words/words';
import type { PageServerLoad } from './$types';

const languageIn = (code: string): Language =>
	code === 'en' || isOtherLanguage(code) ? code : error(404, 'There is no such language.');

/** The page's own words that are read among a survey's. */
function ourWords(language: Language): Record<string, string> {
	const t = wordsIn[language];
	const ofFaces = Object.fromEntries(faces.map(({ id }) => [faceLine(id), t.faces[id]] as const));
	return { ...ofFaces, [ratherNotLine]: t.ratherNot };
}

export const load: PageServerLoad = async ({ locals, params }) => {
	const language = languageIn(params.language);
	const param = { id: params.id, language };
	const voice = await loaded(locals.api.api.surveys[':id'].voice[':language'].$get({ param }));
	const ours = ourWords(language);
	const questions = voice.steps.filter(({ step }) => step !== welcomeStep && step !== bandStep);
	const title = (step: string) => {
		const number = questions.findIndex((one) => one.step === step) + 1;
		return number > 0 ? `Question ${number}` : step === bandStep ? 'The group' : 'The first page';
	};
	const seen = new Set<string>();
	/** What stands in several steps is read once, where it comes first. */
	const isNew = ({ key }: { key: string }) => !seen.has(key) && seen.add(key).has(key);
	return {
		id: params.id,
		language,
		title: voice.title,
		draft: voice.draft,
		steps: voice.steps.map(({ step, lines }) => ({
			step,
			title: title(step),
			lines: lines.filter(isNew).map((line) => ({ ...line, words: line.words ?? ours[line.key] ?? '' })),
		})),
	};
};
