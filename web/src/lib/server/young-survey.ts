import { otherLanguages, type OtherLanguage } from '#surveys';
import { isChecked } from '../words/all-words';
import { helpFor, inLanguage } from '../young/help-lines';
import { answerOf } from './api';
import { versionIn } from './chosen-language';
import { styleOfCouncil } from './own-style';

/** No address at all: still told in the language that was asked for, in words that are all ours. */
const nowhere = (asked?: OtherLanguage) => ({
	...{ open: false as const, why: 'unknown' as const, council: null, translated: {}, check: null },
	languages: [...otherLanguages],
	language: asked ?? ('en' as const),
});

/** A survey as the phone's pages show it; an address that cannot be one is unknown like any other. */
export async function youngSurvey(locals: App.Locals, address: string, url: URL) {
	const query = versionIn(url);
	const answer = await answerOf(locals.api.api.s[':address'].$get({ param: { address }, query }));
	if (!answer.ok && answer.status >= 500) throw new Error(answer.error.code);
	const survey = answer.ok ? answer.value : nowhere(query.in);
	const { council, language, translated } = survey;
	const path = council && `/c/${council.slug}`;
	locals.language = language;
	locals.style = styleOfCouncil(council?.colour);
	return {
		survey,
		language,
		translated,
		pictures: survey.open ? survey.pictures : null,
		/** Where a person's voice reads each step, in the place of the star; null where nobody recorded one. */
		voice: survey.open && survey.voice ? inLanguage(`/api/s/${address}/voice/*`, language) : null,
		offered: survey.languages,
		checked: isChecked(language, survey.check),
		help: { ...helpFor(council, language), answering: survey.open },
		council:
			council && path
				? { name: council.name, path: inLanguage(path, language), inWords: url.host + path }
				: null,
		/** What was done about what young people said before. */
		changed: survey.open ? survey.changed : null,
		/** Who held the key of its box, where that was lost and the answers with it. */
		lost: 'lost' in survey ? (survey.lost ?? null) : null,
		answerBy: 'answerBy' in survey ? survey.answerBy : null,
	};
}
