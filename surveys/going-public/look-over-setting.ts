// What a council sets and young people read, before it is saved. A member of staff may be named there, a line may have its own
// number and an office its address: so what names somebody warns. What is known of somebody only behind closed doors stops.
import type { Setting } from '../council/settings.ts';
import { lookOver, type Found, type FindingKind, type GoingPublic, type Looking } from './going-public.ts';

const neverOurs: readonly FindingKind[] = ['nhs-number', 'clinical'];
const maybeStaff: readonly FindingKind[] = ['full-name', 'name', 'maybe-name'];
const maybeOffice: readonly FindingKind[] = ['address', 'postcode', 'place'];

const ours = (field: string, text: string): GoingPublic => ({ field, text, whose: 'ours' });

/** The texts of a setting that young people read, by the field of the form that each stands in. */
export function textsOfSetting({ subject, value }: Setting): GoingPublic[] {
	switch (subject) {
		case 'help-lines':
			return value.flatMap(({ name, about, hours }, at) => [
				ours(`value.${at}.name`, name),
				ours(`value.${at}.about`, about),
				ours(`value.${at}.hours`, hours),
			]);
		case 'readers':
		case 'name':
			return [ours('value', value)];
		case 'look':
			return value.logo ? [ours('value.logo.alt', value.logo.alt)] : [];
		case 'words':
		case 'glossary':
		case 'places':
		case 'groups':
		case 'age-groups':
		case 'own-words-days':
		case 'second-for-telling':
			return [];
	}
}

function asOurs(one: Found): Found {
	if (neverOurs.includes(one.kind)) return one;
	if (maybeStaff.includes(one.kind))
		return { ...one, stops: false, say: 'Is this somebody of your staff, or a service? Then leave it.' };
	if (maybeOffice.includes(one.kind))
		return { ...one, stops: false, say: 'Is this where your office is? Nobody’s home belongs here.' };
	return one;
}

/** Everything to look at in a setting before young people read it. */
export const lookOverSetting = (setting: Setting, looking: Looking): Found[] =>
	textsOfSetting(setting)
		.flatMap((text) => lookOver({ ...text, verbatim: setting.subject === 'name' }, looking))
		.map(asOurs);
