// A strategy as its form sends it; the API checks it.
import type { StrategyContent, StrategyStatus } from '#surveys';
import { formText } from './form-text.ts';

/** Fields are named by the priority's id, so that none can land under another heading. */
export const strategyIn = (form: FormData): StrategyContent => ({
	title: formText(form, 'title'),
	status: formText(form, 'status') as StrategyStatus,
	priorities: form.getAll('priority').flatMap((id) =>
		typeof id === 'string'
			? [
					{
						id,
						title: formText(form, `title-${id}`),
						youngWording: formText(form, `young-${id}`),
						principles: form.getAll(`principle-${id}`).map(Number),
					},
				]
			: [],
	),
});

/** Where on the page the field is that a problem is about: `priorities.2.title`. */
export function strategyField(field: string, { priorities }: StrategyContent): string {
	const [, place, key] = /^priorities\.(\d+)\.(\w+)/.exec(field) ?? [];
	const id = place === undefined ? undefined : priorities[Number(place)]?.id;
	if (id === undefined) return field;
	return key === 'title' ? `title-${id}` : key === 'youngWording' ? `young-${id}` : `principle-${id}`;
}
