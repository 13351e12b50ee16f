// What a council sets and others read, young people or the board, before it is saved. Only what is new is looked over. A member of staff may be named there, a line may have its own
// number and an office its address: so what names somebody warns. What is known of somebody only behind closed doors stops.
import type { Setting, SettingSubject } from '../council/settings.ts';
import { lookOver, type Found, type FindingKind, type GoingPublic, type Looking } from './going-public.ts';

const neverOurs: readonly FindingKind[] = ['nhs-number', 'clinical'];
const maybeStaff: readonly FindingKind[] = ['full-name', 'name', 'maybe-name'];
const maybeOffice: readonly FindingKind[] = ['address', 'postcode', 'place'];

const ours = (field: string, text: string): GoingPublic => ({ field, text, whose: 'ours' });

/** The texts of a setting that others read, by the field of the form that each stands in. */
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
		case 'groups':
			return value.flatMap(({ names, place, rhythm }, at) => [
				...names.map(({ name }, row) => ours(`value.${at}.names.${row}.name`, name)),
				ours(`value.${at}.place`, place ?? ''),
				ours(`value.${at}.rhythm`, rhythm ?? ''),
			]);
		case 'words':
		case 'glossary':
		case 'places':
		case 'age-groups':
		case 'own-words-days':
		case 'second-for-telling':
			return [];
	}
}

/** Names are not judged for their English. */
const named: readonly SettingSubject[] = ['name', 'groups'];

function asOurs(subject: SettingSubject, one: Found): Found {
	if (neverOurs.includes(one.kind)) return one;
	if (subject === 'groups' && maybeStaff.includes(one.kind))
		return { ...one, stops: false, say: 'Is this somebody’s name? A group is not called after one of them.' };
	if (subject === 'groups' && maybeOffice.includes(one.kind))
		return {
			...one,
			stops: false,
			say: 'A place can tell where young people live. Leave it only if everybody may meet there.',
		};
	if (maybeStaff.includes(one.kind))
		return { ...one, stops: false, say: 'Is this somebody of your staff, or a service? Then leave it.' };
	if (maybeOffice.includes(one.kind))
		return { ...one, stops: false, say: 'Is this where your office is? Nobody’s home belongs here.' };
	return one;
}

/**
 * Everything to look at in a setting before others read it; `stood`: what is set now, and was looked over then.
 * A group's name has capitals, as “Have Your Say” has: two of them are no sign of a person.
 */
export function lookOverSetting(setting: Setting, stood: Setting, looking: Looking): Found[] {
	const { subject } = setting;
	const standing = new Set(textsOfSetting(stood).map(({ text }) => text));
	return textsOfSetting(setting)
		.filter(({ text }) => !standing.has(text))
		.flatMap((text) => lookOver({ ...text, verbatim: named.includes(subject) }, looking))
		.filter(({ kind }) => subject !== 'groups' || kind !== 'maybe-name')
		.map((one) => asOurs(subject, one));
}
