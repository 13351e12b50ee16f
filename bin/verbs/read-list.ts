// The check of a list of numbers that the desk shows before sending, on a file of one's own. Nothing is sent.
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readListFile, type ListInFile } from '#documents';
import { numbersIn, readPhoneList, rowProblemWords, type Band, type PhoneList } from '#surveys';
import { readBytes } from './read-bytes.ts';
import { printableJson } from './printable.ts';
import { CannotDo, type Verb } from './read-file.ts';

const usage =
	'Give one file: heard read-list <file> [--groups "8 to 11,12 to 15"] [--sheet "Name"] [--column "Mobile"]';

export const readListVerb: Verb = {
	takes: '<file> [--groups "8 to 11,12 to 15"]',
	does: 'Prints how a list of phone numbers is read, as JSON: which get a text, which do not and why. --sheet, --column: which.',
	async run(args) {
		const { path, groups, sheet, column } = asked(args);
		const told = await readBytes(path, async (bytes) =>
			checkOf(sheetAmong(await readListFile(basename(path), bytes), sheet), bandOf(groups), column),
		);
		console.log(printableJson(told));
	},
};

function asked(args: string[]) {
	const text = { type: 'string' } as const;
	try {
		const { values, positionals } = parseArgs({
			args,
			options: { groups: text, sheet: text, column: text },
			allowPositionals: true,
		});
		const [path, ...more] = positionals;
		if (path === undefined || more.length > 0) throw new CannotDo(usage);
		return { path, ...values };
	} catch {
		throw new CannotDo(usage);
	}
}

/** The labels are the ids: whoever reads the JSON knows no others. */
const bandOf = (groups: string | undefined): Band | null =>
	groups === undefined
		? null
		: { wording: '', options: groups.split(',').map((label) => ({ id: label.trim(), label: label.trim() })) };

function sheetAmong(lists: readonly ListInFile[], wanted: string | undefined): ListInFile {
	const withNumbers = lists.filter(({ text }) => numbersIn(text) > 0);
	const named = lists.find(({ name }) => name === wanted);
	const [only = lists[0], ...others] = named ? [named] : withNumbers;
	if (!only) throw new CannotDo('There is no sheet in this workbook that is not hidden.');
	if (others.length === 0) return only;
	const names = withNumbers.map(({ name }) => `“${name}”`).join(', ');
	throw new CannotDo(`More than one sheet holds phone numbers: ${names}. Say which by --sheet.`);
}

function checkOf({ name, text, hidden }: ListInFile, band: Band | null, wanted: string | undefined) {
	const first = readPhoneList(text, band);
	const column = first.ask?.find(({ heading }) => heading === wanted)?.index;
	const read = column === undefined ? first : readPhoneList(text, band, { column });
	const hiddenNumbers = numbersIn(hidden.join('\n'));
	return {
		list: name,
		...(read.ask ? { question: 'Which of these do you want to text?' } : {}),
		...read,
		refused: read.refused.map((one) => ({ ...one, why: rowProblemWords[one.problem] })),
		ignored: [
			...read.ignored,
			...(hiddenNumbers > 0 ? [{ where: 'hidden rows or columns', numbers: hiddenNumbers }] : []),
		],
		numbers: read.ask ? null : sums(read, hiddenNumbers),
	};
}

/** Every number-like thing of the list is one of these. */
function sums({ accepted, refused, ignored }: PhoneList, hidden: number) {
	const of = (all: readonly { numbers: number }[]) => all.reduce((sum, { numbers }) => sum + numbers, 0);
	return { accepted: accepted.length, refused: of(refused), ignored: of(ignored) + hidden };
}
