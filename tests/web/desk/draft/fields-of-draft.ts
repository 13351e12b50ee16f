// The fields that the editor's form has for a draft, as a browser would send them.
import { linkText, londonTime, type SurveyContent } from '#surveys';

export function fieldsOfDraft(content: SurveyContent): FormData {
	const form = new FormData();
	const put = (name: string, value: string) => form.append(name, value.replaceAll('\n', '\r\n'));
	for (const name of ['title', 'why', 'readers', 'audience', 'notAsked'] as const) put(name, content[name]);
	put('opensAt', content.opensAt ? londonTime(content.opensAt) : '');
	put('closesAt', content.closesAt ? londonTime(content.closesAt) : '');
	put('answerBy', content.answerBy ?? '');
	if (content.band) {
		put('band.wording', content.band.wording);
		content.band.options.forEach(({ id, label }, index) => {
			put(`band.options.${index}.id`, id);
			put(`band.options.${index}.label`, label);
		});
	}
	if (content.keyHolder) {
		const { person, name, role, understood } = content.keyHolder;
		put('keyHolder.person', person ?? '');
		put('keyHolder.name', name);
		put('keyHolder.role', role);
		if (understood) put('keyHolder.understood', 'on');
	}
	for (const language of content.languages ?? []) put('languages', language);
	content.questions.forEach((question, index) => {
		const field = `questions.${index}`;
		for (const name of ['id', 'kind', 'wording', 'help'] as const) put(`${field}.${name}`, question[name]);
		if (question.required) put(`${field}.required`, 'on');
		for (const link of question.links) put(`${field}.links`, linkText(link));
		if ('options' in question)
			question.options.forEach(({ id, label, link, symbol, signpost }, place) => {
				put(`${field}.options.${place}.symbol`, symbol ?? '');
				put(`${field}.options.${place}.signpost`, signpost ?? '');
				put(`${field}.options.${place}.id`, id);
				put(`${field}.options.${place}.label`, label);
				put(`${field}.options.${place}.link`, link ? linkText(link) : '');
			});
		if (question.kind === 'agree') {
			put(`${field}.signpost.when`, question.signpost?.when ?? 'disagree');
			put(`${field}.signpost.words`, question.signpost?.words ?? '');
		}
		if (question.kind === 'own-words')
			for (const name of ['under13', 'aboutHarm', 'agreed'] as const)
				if (question[name]) put(`${field}.${name}`, 'on');
		if (question.kind === 'put-in-order' && question.all) put(`${field}.all`, 'on');
		if (question.kind === 'choose-many') put(`${field}.atMost`, question.atMost?.toString() ?? '');
	});
	return form;
}
