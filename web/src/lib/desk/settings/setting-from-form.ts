// A setting as its form sends it. The API checks it as it checks the rest; here it only gets its shape.
import type { GlossaryEntry, Helpline, CouncilLook, SettingSubject, Vocabulary, YoungGroup } from '#surveys';

type Text = (name: string) => string;

/** What a form is read with: the text of a field, whether a box is ticked, ids for what is new. */
export interface FormTools {
	text: Text;
	has: (name: string) => boolean;
	newId: () => string;
	/** The file that was chosen, as base64url; empty: none. */
	file: string;
}

/** What the subject is now: lists of which a form shows one entry are changed in it. */
export interface Now {
	glossary: GlossaryEntry[];
	groups: YoungGroup[];
	look: CouncilLook;
}

const linesOf = (text: string) =>
	text
		.split(/\r?\n/)
		.map((one) => one.trim())
		.filter(Boolean);
const orNull = (text: string) => (text.trim() === '' ? null : text.trim());
const numberOr = (text: string) => (text.trim() === '' ? null : Number(text));

/** How many rows a form shows: what is there, and one that is empty. */
const rowsIn = ({ has }: FormTools, name: (row: number) => string) => {
	let rows = 0;
	while (has(name(rows))) rows++;
	return Array.from({ length: rows }, (_, row) => row);
};

const lineFields = ['name', 'about', 'dial', 'text', 'chat', 'hours'] as const;

/** The rows of help lines that stay: not taken away, and not left empty. */
const helpLineRows = (tools: FormTools) =>
	rowsIn(tools, (row) => `value.${row}.name`).filter(
		(row) =>
			!tools.has(`value.${row}.gone`) &&
			lineFields.some((field) => tools.text(`value.${row}.${field}`).trim()),
	);

function helpLinesIn(tools: FormTools): Helpline[] {
	return helpLineRows(tools).map((row) => {
		const text = (field: string) => tools.text(`value.${row}.${field}`).trim();
		return {
			...{ name: text('name'), about: text('about'), dial: orNull(text('dial')) },
			...(text('text') && { text: text('text') }),
			...(text('chat') && { chat: text('chat') }),
			hours: text('hours'),
		};
	});
}

const wordNames = [
	...(['childrenInCare', 'careLeavers', 'priority', 'priorities', 'pledge', 'pledges'] as const),
	...(['board', 'team'] as const),
];

const wordsIn = ({ text }: FormTools) =>
	Object.fromEntries(wordNames.map((name) => [name, text(`value.${name}`)])) as Vocabulary;

/** The list with one entry changed, added behind the others, or taken away. */
function changedIn<Entry>(list: readonly Entry[], at: number, entry: Entry | null): Entry[] {
	if (entry === null) return list.filter((_, place) => place !== at);
	return at < 0 ? [...list, entry] : list.map((one, place) => (place === at ? entry : one));
}

function glossaryIn({ text, has }: FormTools, { glossary }: Now): GlossaryEntry[] {
	const at = glossary.findIndex(({ say }) => say === text('entry'));
	const entry = {
		say: text('say'),
		instead: linesOf(text('instead')),
		...(has('askMe') && { askMe: true }),
	};
	return changedIn(glossary, at, has('remove') ? null : entry);
}

/** The rows of a group's names that are not left empty. */
const nameRows = (tools: FormTools) =>
	rowsIn(tools, (row) => `names.${row}.name`).filter((row) =>
		['name', 'from', 'to'].some((field) => tools.text(`names.${row}.${field}`).trim()),
	);

/** Which rows of the form the lists of the setting were made of: a problem names a place in the list. */
export function rowsOf(subject: SettingSubject, tools: FormTools): number[] {
	if (subject === 'help-lines') return helpLineRows(tools);
	return subject === 'groups' ? nameRows(tools) : [];
}

function groupsIn(tools: FormTools, { groups }: Now): YoungGroup[] {
	const { text, has, newId } = tools;
	const at = groups.findIndex(({ id }) => id === text('entry'));
	const names = nameRows(tools).map((row) => ({
		name: text(`names.${row}.name`),
		from: orNull(text(`names.${row}.from`)),
		to: orNull(text(`names.${row}.to`)),
	}));
	// A new group keeps the id with which it was looked over.
	const entry = {
		...{
			id: groups[at]?.id ?? (text('id') || newId()),
			ageFrom: numberOr(text('ageFrom')),
			ageTo: numberOr(text('ageTo')),
		},
		...{ place: orNull(text('place')), rhythm: orNull(text('rhythm')), names },
	};
	return changedIn(groups, at, has('remove') ? null : entry);
}

function bandIn({ text, newId }: FormTools) {
	const labels = linesOf(text('labels'));
	if (labels.length === 0 && text('wording').trim() === '') return null;
	return { wording: text('wording'), options: labels.map((label) => ({ id: newId(), label })) };
}

/** What was just chosen goes before what was chosen on the page before, and that before what is there. */
function lookIn({ text, has, file }: FormTools, { look }: Now) {
	const bytes = file || text('kept') || (look.logo?.bytes ?? '');
	const colour = text('instead') || text('colour');
	return {
		colour: orNull(colour),
		logo: has('gone') || bytes === '' ? null : { alt: text('alt'), bytes },
	};
}

/** The value of a subject as its form has it. */
export function settingFromForm(subject: SettingSubject, tools: FormTools, now: Now): unknown {
	switch (subject) {
		case 'name':
		case 'readers':
			return tools.text('value');
		case 'second-for-telling':
			return tools.has('value');
		case 'own-words-days':
			return tools.text('value').trim() === '' ? null : Number(tools.text('value'));
		case 'help-lines':
			return helpLinesIn(tools);
		case 'look':
			return lookIn(tools, now);
		case 'words':
			return wordsIn(tools);
		case 'glossary':
			return glossaryIn(tools, now);
		case 'places':
			return linesOf(tools.text('value'));
		case 'groups':
			return groupsIn(tools, now);
		case 'age-groups':
			return bandIn(tools);
	}
}

const inRow = (list: string, field: string, rows: readonly number[]) =>
	field.replace(new RegExp(`^${list}\\.(\\d+)`), (_, place: string) => `${list}.${rows[Number(place)] ?? 0}`);

/** Where on the page the field is that a problem is about; '' where it is about none, or about all of them. */
export function fieldOfProblem(subject: SettingSubject, field: string, rows: readonly number[]): string {
	const inSetting = field.replace(/^setting\./, '');
	if (['', 'seen', 'subject'].includes(inSetting)) return '';
	if (inSetting === 'tried' || subject === 'words') return inSetting;
	const inEntry = inSetting.replace(/^value(\.\d+)?\.?/, '');
	switch (subject) {
		case 'help-lines':
			return inSetting === 'value' ? '' : inRow('value', inSetting, rows);
		case 'look':
			return inSetting.replace(/^value\.(?:logo\.)?/, '').replace('bytes', 'logo');
		case 'glossary':
			return inEntry.replace(/^instead.*/, 'instead') || 'say';
		case 'groups':
			return inEntry === '' || inEntry === 'names' ? 'names.0.name' : inRow('names', inEntry, rows);
		case 'age-groups':
			return inSetting.includes('wording') ? 'wording' : 'labels';
		case 'name':
		case 'readers':
		case 'second-for-telling':
		case 'own-words-days':
		case 'places':
			return 'value';
	}
}
