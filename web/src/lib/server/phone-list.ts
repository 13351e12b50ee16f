// What the pages that take a list of phone numbers do alike. The list is in the request and in the page that answers,
// and is kept nowhere.
import { error, fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { readListFile, type ListInFile } from '#documents';
import { numbersIn, repairedList, type ListAnswers, type Repair } from '#surveys';
import { Unreadable } from '#surveys/reading';
import type { CheckedNumbers } from '$lib/desk/asking/checked-numbers';
import { refusalWords } from '$lib/desk/draft/save-words';
import { answerOf, type Answer, type ApiClient } from './api';
import { formText } from './form-text';
import { loaded } from './load';

/** A list as a form brought it, with all that was answered about it so far. */
export interface TakenList extends ListAnswers {
	list: string;
	/** Which file or sheet it is; empty where it was pasted. */
	from: string;
	/** How many numbers stand in hidden rows and columns of the sheet. */
	hidden: number;
	/** Several lists, while nobody has said which one is meant. */
	which: ListInFile[] | null;
	/** Cells were put right on the page. */
	repaired: boolean;
}

/** What the page shows: the list, and what was wrong with it or what would be sent. */
export interface ListPage extends TakenList {
	why: { field: string; message: string } | null;
	checked: CheckedNumbers | null;
}

const pageOf = (taken: TakenList, more: Partial<ListPage> = {}): ListPage => ({
	...taken,
	why: null,
	checked: null,
	...more,
});

/** Reads the form of one of these pages, or says what is wrong with what was brought. */
export async function takeList(
	api: App.Locals['api'],
	request: Request,
): Promise<TakenList | { refused: ReturnType<typeof unread> }> {
	// Reading costs: it is for those who may be here.
	await loaded(api.api.me.$get());
	const form = await request.formData();
	const pasted = formText(form, 'list');
	try {
		return await listIn(form, pasted);
	} catch (problem) {
		if (problem instanceof Unreadable) return { refused: unread(pasted, problem.message) };
		throw problem;
	}
}

const unread = (list: string, message: string) =>
	fail(400, pageOf({ ...nothing, list }, { why: { field: 'file', message } }));

const nothing: TakenList = { list: '', from: '', hidden: 0, which: null, repaired: false };

async function listIn(form: FormData, pasted: string): Promise<TakenList> {
	const lists = [...chosenAmong(form), ...(await broughtIn(form, pasted))];
	if (lists.length === 0) return answered(form, pasted);
	const withNumbers = lists.filter(({ text }) => numbersIn(text) > 0);
	const [only = lists[0], ...others] = withNumbers;
	if (others.length > 0) return { ...nothing, which: withNumbers };
	const { name = '', text = '', hidden = [] } = only ?? {};
	return { ...nothing, list: text, from: name, hidden: numbersIn(hidden.join('\n')) };
}

const whatWasPasted = 'What you pasted';

/** The chosen file's lists, and what was pasted beside it. */
async function broughtIn(form: FormData, pasted: string): Promise<ListInFile[]> {
	const file = form.get('file');
	if (!(file instanceof File) || file.name === '') return [];
	const lists = await readListFile(file.name, new Uint8Array(await file.arrayBuffer()));
	const beside = pasted.trim() === '' ? [] : [{ name: whatWasPasted, text: pasted, hidden: [] }];
	return [...beside, ...lists];
}

/** The answer to which of several lists is meant; they were carried in the page. */
function chosenAmong(form: FormData): ListInFile[] {
	const which = formText(form, 'which');
	const written = (field: string) => form.getAll(field).filter((value) => typeof value === 'string');
	const names = written('list-name');
	const [texts, hidden] = [written('list-text'), written('list-hidden')];
	const all = names.map((name, at) => ({
		name,
		text: texts[at] ?? '',
		hidden: (hidden[at] ?? '').split('\n'),
	}));
	return which === '' ? all : all.slice(Number(which), Number(which) + 1);
}

/** The list that the page carries, put right, with the answers about it. */
function answered(form: FormData, pasted: string): TakenList {
	const repairs: Repair[] = [];
	const groups: Record<string, string | null> = {};
	for (const [name, value] of form) {
		if (typeof value !== 'string') continue;
		const [, row, column] = /^cell:(\d+):(\d+)$/.exec(name) ?? [];
		if (row !== undefined && value !== formText(form, `was:${row}:${column}`))
			repairs.push({ row: Number(row), column: Number(column), text: value });
		if (name.startsWith('group:')) groups[name.slice('group:'.length)] = value || null;
	}
	const column = formText(form, 'column');
	return {
		...nothing,
		list: repairs.length > 0 ? repairedList(pasted, repairs) : pasted,
		from: formText(form, 'from'),
		hidden: Number(formText(form, 'hidden')) || 0,
		repaired: repairs.length > 0,
		groups,
		...(column === 'all' ? { column } : /^\d+$/.test(column) ? { column: Number(column) } : {}),
	};
}

/** What the API is asked about it. */
export const asked = ({ list, column, groups }: TakenList) => ({
	list,
	...(column === undefined ? {} : { column }),
	...(groups === undefined ? {} : { groups }),
});

type Checking = Promise<Answer<CheckedNumbers>>;

/** The page after a check: which list, which column, or what would be sent. */
async function checkedPage(taken: TakenList, check: () => Checking, wrongState: string) {
	if (taken.which) return pageOf(taken);
	if (taken.list.trim() === '')
		return fail(
			400,
			pageOf(taken, { why: { field: 'list', message: 'Paste some numbers, or choose a file.' } }),
		);
	const answer = await check();
	return answer.ok ? pageOf(taken, { checked: answer.value }) : listRefused(answer, taken, wrongState);
}

/** Back to the list, with everything in it. */
const changePage = ({ list, which }: TakenList) =>
	pageOf({ ...nothing, list: which?.find(({ name }) => name === whatWasPasted)?.text ?? list });

type Refused = Answer<unknown> & { ok: false };

/** Why nothing was sent, with the list to put right. `wrongState`: what it means here that it is too late or too soon. */
function listRefused(
	{ status, error: { code, message, fields } }: Refused,
	taken: TakenList,
	wrongState: string,
) {
	if (code === 'signed-out') redirect(303, '/sign-in');
	if (code === 'not-found') error(404, message);
	const why =
		code === 'wrong-state'
			? wrongState
			: (fields?.[0]?.message ?? refusalWords(code).replace('Not saved', 'Not sent'));
	return fail(status, pageOf(taken, { why: { field: 'list', message: why } }));
}

interface ListPageOf {
	/** Its name in the address of a survey. */
	page: 'invite' | 'remind';
	/** Where a list is checked and sent. */
	door: (
		api: ApiClient['api'],
	) => ApiClient['api']['surveys'][':id']['invitations'] | ApiClient['api']['surveys'][':id']['reminders'];
	/** What it means here that it is too late or too soon. */
	wrongState: string;
}

type AskingEvent = RequestEvent<{ id: string }>;

/** What a page that takes a list does with it. */
export const listActions = ({ page, door, wrongState }: ListPageOf) => ({
	/** Reads the list and says what would happen, or asks what it cannot know. Nothing is kept and nothing is sent. */
	check: async ({ locals, params, request }: AskingEvent) => {
		const taken = await takeList(locals.api, request);
		if ('refused' in taken) return taken.refused;
		const { check } = door(locals.api.api);
		const call = () => answerOf(check.$post({ param: params, json: asked(taken) }));
		return await checkedPage(taken, call, wrongState);
	},
	/** Back to the list, with everything in it. */
	change: async ({ locals, request }: AskingEvent) => {
		const taken = await takeList(locals.api, request);
		return 'refused' in taken ? taken.refused : changePage(taken);
	},
	/** What was put right since the check is checked first: nobody is texted unseen. */
	send: async ({ locals, params, request }: AskingEvent) => {
		const taken = await takeList(locals.api, request);
		if ('refused' in taken) return taken.refused;
		const { check, $post } = door(locals.api.api);
		const sent = { param: params, json: asked(taken) };
		if (taken.repaired) return await checkedPage(taken, () => answerOf(check.$post(sent)), wrongState);
		const answer = await answerOf($post(sent));
		return answer.ok
			? redirect(303, `/desk/surveys/${params.id}/${page}?sent`)
			: listRefused(answer, taken, wrongState);
	},
});
