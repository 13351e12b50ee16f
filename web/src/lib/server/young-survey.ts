import { isOtherLanguage } from '#surveys';
import { helpFor } from '../young/help-lines';
import { answerOf } from './api';

/** The field of an address that chooses a language. */
const languageField = 'in';

/** A survey as the phone's pages show it; an address that cannot be one is unknown like any other. */
export async function youngSurvey(locals: App.Locals, address: string, url: URL) {
	const asked = url.searchParams.get(languageField);
	const query = isOtherLanguage(asked) ? { in: asked } : {};
	const answer = await answerOf(locals.api.api.s[':address'].$get({ param: { address }, query }));
	if (!answer.ok && answer.status >= 500) throw new Error(answer.error.code);
	const survey = answer.ok ? answer.value : { open: false as const, why: 'unknown' as const, council: null };
	const { council } = survey;
	const path = council && `/c/${council.slug}`;
	const language = survey.open ? survey.language : 'en';
	locals.language = language;
	return {
		survey,
		language,
		translated: survey.open ? survey.translated : {},
		/** Where a person's voice reads each step, in the place of the star; null where nobody recorded one. */
		voice:
			survey.open && survey.voice
				? `/api/s/${address}/voice/*${language === 'en' ? '' : `?${languageField}=${language}`}`
				: null,
		offered: survey.open ? survey.languages : [],
		help: helpFor(council, language),
		council: council && path ? { name: council.name, path, inWords: url.host + path } : null,
		/** What was done about what young people said before. */
		changed: survey.open ? survey.changed : null,
		/** Who held the key of its box, where that was lost and the answers with it. */
		lost: 'lost' in survey ? (survey.lost ?? null) : null,
		answerBy: 'answerBy' in survey ? survey.answerBy : null,
	};
}
