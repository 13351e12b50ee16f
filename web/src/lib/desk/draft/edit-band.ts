import type { Band, SurveyContent } from '#surveys';
import { without, type Edit, type EditTools } from './edit.ts';

/** Age groups that fit most audiences. Few and wide: a group with under ten answers is not shown at all. */
export const bandPresets = {
	children: {
		name: 'Ages 8 to 17',
		wording: 'How old are you?',
		labels: ['8 to 11', '12 to 15', '16 to 17'],
	},
	leavers: {
		name: 'Ages 16 to 25',
		wording: 'How old are you?',
		labels: ['16 to 17', '18 to 20', '21 to 25'],
	},
	everyone: {
		name: 'Ages 8 to 25',
		wording: 'How old are you?',
		labels: ['8 to 11', '12 to 15', '16 to 17', '18 to 25'],
	},
	own: { name: 'Other groups', wording: '', labels: ['', ''] },
} as const;

const most = 8;

/** band/<preset>, band/none, add-group, remove-group/<id>; null for any other. */
export function editBand(
	content: SurveyContent,
	verb: string,
	[target = '']: string[],
	{ newId }: EditTools,
): Edit | null {
	const edited = (band: Band | null, focus: string, said: string): Edit => ({
		content: { ...content, band },
		focus,
		said,
	});
	if (verb === 'band') {
		if (target === 'none') {
			const removed = content.band && { removed: { what: 'groups' as const, band: content.band } };
			return { ...edited(null, 'band', 'Groups removed.'), ...removed };
		}
		const preset = Object.entries(bandPresets).find(([name]) => name === target)?.[1];
		if (!preset) return null;
		const options = preset.labels.map((label) => ({ id: newId(), label }));
		return edited({ wording: preset.wording, options }, 'band.wording', `${options.length} groups added.`);
	}
	const { band } = content;
	if (!band) return null;
	if (verb === 'add-group' && band.options.length < most) {
		const options = [...band.options, { id: newId(), label: '' }];
		return edited({ ...band, options }, `band.options.${band.options.length}.label`, 'Group added.');
	}
	const index = band.options.findIndex(({ id }) => id === target);
	const option = band.options[index];
	if (verb !== 'remove-group' || !option) return null;
	const next = { ...band, options: without(band.options, index) };
	return {
		...edited(next, 'band.add', `Group ${index + 1} removed.`),
		...(option.label.trim() !== '' && { removed: { what: 'group', at: index, option } }),
	};
}
