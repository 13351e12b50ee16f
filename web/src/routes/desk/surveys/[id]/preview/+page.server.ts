import { minutesToAnswer } from '#surveys';
import { unwritten, withMarks } from '$lib/desk/draft/unwritten';
import { loaded } from '$lib/server/load';
import { helpFor } from '$lib/young/help-lines';
import type { PageServerLoad } from './$types';
import { inVersion } from './in-version';

// As on the phone: plain pages, and the phone's own script.
export const csr = false;

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { api } = locals.api;
	const [{ survey }, { council }, inThat] = await Promise.all([
		loaded(api.surveys[':id'].$get({ param: params })),
		loaded(api.me.$get()),
		inVersion(locals, params.id, url.searchParams),
	]);
	const { content, state, closesAt } = survey;
	const param = { id: params.id, language: inThat.language };
	const { whole } = await loaded(api.surveys[':id'].voice[':language'].$get({ param }));
	return {
		...inThat,
		/** What a person reads out loud is the usual version. */
		voice: whole && !inThat.pictures ? `/api/surveys/${params.id}/voice/${inThat.language}/steps/*` : null,
		id: survey.id,
		draft: state === 'draft',
		council: {
			name: council.name,
			path: `/c/${council.slug}`,
			inWords: `${url.host}/c/${council.slug}`,
		},
		help: helpFor({ ...council, takesRequests: council.dutyLead !== null }),
		survey: {
			...content,
			closesAt: closesAt ?? content.closesAt,
			title: content.title || unwritten,
			minutes: minutesToAnswer(content),
			easyRead: true,
			questions: content.questions.map(withMarks),
		},
	};
};
