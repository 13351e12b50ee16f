import { settingSubjects } from '#surveys';
import { loaded } from '$lib/server/load';
import { settingActions, subjectIn } from '$lib/server/setting-actions';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const subject = subjectIn({ params });
	const { values, changes, lookedAt, helpLinesDue } = await loaded(locals.api.api.settings.$get());
	const change = changes.find((one) => one.subject === subject) ?? null;
	const { strategies } =
		subject === 'words' ? await loaded(locals.api.api.strategies.$get()) : { strategies: [] };
	return {
		subject,
		title: settingSubjects[subject].title,
		// A logo's bytes are of use on its own page alone.
		values: subject === 'look' ? values : { ...values, look: { ...values.look, logo: null } },
		change,
		seen: change?.number ?? 0,
		lookedAt: lookedAt[subject] ?? null,
		due: subject === 'help-lines' ? helpLinesDue : null,
		/** What bears the council's words. */
		strategies: strategies.map(({ title }) => title),
		/** The entry of a list that is to be changed; "new": one more. */
		entry: url.searchParams.get('entry'),
		saved: url.searchParams.has('saved'),
	};
};

export const actions: Actions = settingActions;
