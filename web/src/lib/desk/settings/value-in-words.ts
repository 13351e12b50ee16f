// What a setting was, as lines to read.
import type {
	Band,
	GlossaryEntry,
	Helpline,
	CouncilLook,
	SettingSubject,
	Vocabulary,
	YoungGroup,
} from '#surveys';
import { betterWords } from './better-words';
import { wordLabels } from './setting-words';

/** "Noise Makers (until 2026-01-31), then Loud". */
export const groupInWords = ({ names, ageFrom, ageTo, place, rhythm }: YoungGroup) =>
	[
		names.map(({ name }) => name).join(', then '),
		ageFrom === null && ageTo === null ? '' : `ages ${ageFrom ?? '?'} to ${ageTo ?? '?'}`,
		...[place, rhythm],
	]
		.filter(Boolean)
		.join(', ');

export const helpLineInWords = ({ name, about, dial, text, chat, hours }: Helpline) =>
	[name, dial && `call ${dial}`, text && `text ${text}`, chat && `chat ${chat}`, about, hours]
		.filter(Boolean)
		.join(' · ');

/** What stood there; the API gives it as it was kept. */
export function valueInWords(subject: SettingSubject, value: unknown): string[] {
	switch (subject) {
		case 'help-lines':
			return (value as Helpline[]).map(helpLineInWords);
		case 'words':
			return Object.entries(wordLabels).map(
				([name, label]) => `${label}: ${(value as Vocabulary)[name as keyof Vocabulary]}`,
			);
		case 'glossary':
			return (value as GlossaryEntry[]).map((one) => `${one.say} → ${betterWords(one)}`);
		case 'places':
			return value as string[];
		case 'groups':
			return (value as YoungGroup[]).map(groupInWords);
		case 'age-groups': {
			const band = value as Band | null;
			return band ? [band.wording, ...band.options.map(({ label }) => label)] : ['No groups'];
		}
		case 'second-for-telling':
			return [value === true ? 'Two people' : 'One person'];
		case 'look': {
			const { colour, logo } = value as CouncilLook;
			return [`Colour: ${colour ?? 'Heard’s yellow'}`, logo ? `Logo: “${logo.alt}”` : 'No logo'];
		}
		case 'own-words-days':
			return [`${Number(value)} days`];
		case 'name':
		case 'readers':
			return value === '' ? [] : [String(value)];
	}
}
