import { helpFor } from '../young/help-lines';
import { answerOf, type ApiClient } from './api';

/** A survey as the phone's pages show it; an address that cannot be one is unknown like any other. */
export async function youngSurvey(api: ApiClient, address: string, host: string) {
	const answer = await answerOf(api.api.s[':address'].$get({ param: { address } }));
	if (!answer.ok && answer.status >= 500) throw new Error(answer.error.code);
	const survey = answer.ok ? answer.value : { open: false as const, why: 'unknown' as const, council: null };
	const { council } = survey;
	const path = council && `/c/${council.slug}`;
	return {
		survey,
		help: helpFor(council),
		council: council && path ? { name: council.name, path, inWords: host + path } : null,
		/** Who held the key of its box, where that was lost and the answers with it. */
		lost: 'lost' in survey ? (survey.lost ?? null) : null,
		answerBy: 'answerBy' in survey ? survey.answerBy : null,
	};
}
