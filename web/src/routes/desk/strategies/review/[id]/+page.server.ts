import { error, fail, redirect } from '@sveltejs/kit';
import {
	addItem,
	applyReviewIntent,
	base32,
	blankItem,
	checkReview,
	countKinds,
	inOrderOfDoubt,
	isReviewKind,
	mergesInto,
	piecesOf,
	type ReviewItem,
	type StrategyReview,
} from '#surveys';
import { chosenMeasure, headFromForm, itemFromForm, offeredMeasures } from '$lib/desk/review/item-from-form';
import { isPart, itemName, reviewParts, type ReviewPart } from '$lib/desk/review/review-words';
import { shownLedger } from '$lib/desk/review/shown-ledger';
import { freeLines, lineToAdd, sourceBeside } from '$lib/desk/review/source-beside';
import { answerOf, type Answer } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { api } = locals.api;
	const [{ proposal }, { strategies }] = await Promise.all([
		loaded(api['strategy-proposals'][':id'].$get({ param: params })),
		loaded(api.strategies.$get()),
	]);
	const { content, version } = proposal;
	const asked = url.searchParams.get('part');
	const part = isPart(asked) ? asked : 'head';
	const line = url.searchParams.get('line') ?? '';
	const { head, headDoubts, headPlaces, names, lines, notes, source } = content;
	return {
		id: proposal.id,
		version,
		part,
		at: url.searchParams.get('at'),
		source,
		head: { head, doubts: headDoubts, source: sourceBeside(lines, { places: headPlaces }, head.vision) },
		counts: countKinds(content),
		left: checkReview(content),
		concerns: notes.filter(({ about, seen }) => about === 'concern' && !seen).length,
		items: itemsOf(content, part),
		/** What is to be added: begun from a line of the document, or empty. */
		toAdd: isReviewKind(part)
			? { item: { ...blankItem(part, 'new'), words: lineToAdd(lines, line) }, line }
			: null,
		choices: {
			priorities: choices(content, 'priority'),
			measures: part === 'figure' ? offeredMeasures(choices(content, 'measure')) : [],
		},
		notes:
			part === 'notes' ? notes.map((note) => ({ note, source: sourceBeside(lines, note, note.text) })) : [],
		names,
		/** What is called by the council's words already. */
		others: strategies.map(({ title }) => title),
		ledger: shownLedger(content, part === 'rest'),
	};
};

const choices = ({ items }: StrategyReview, kind: ReviewItem['kind']) =>
	items
		.filter((one) => one.kind === kind && one.state !== 'dropped')
		.map((one) => ({ key: one.key, words: itemName(one).slice(0, 100) }));

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)} …` : text);

/** The items of a part as they are shown: what is not sure first. */
function itemsOf(content: StrategyReview, part: ReviewPart) {
	const isFree = freeLines(content);
	return inOrderOfDoubt(content.items.filter(({ kind }) => kind === part)).map((item) => {
		const before = mergesInto(content, item.key);
		return {
			item,
			source: sourceBeside(content.lines, item, item.words, isFree),
			pieces: piecesOf(item.words).slice(1).map(short),
			before: before && short(itemName(before)),
			names: content.names
				.filter(({ name, publish }) => !publish && item.words.includes(name))
				.map(({ name }) => name),
		};
	});
}

type Api = App.Locals['api'];

/** The review as this form saw it; null where it was changed since. */
async function asSeen(api: Api, id: string, version: number) {
	const { proposal } = await loaded(api.api['strategy-proposals'][':id'].$get({ param: { id } }));
	return proposal.version === version ? proposal.content : null;
}

const changedSince =
	'Not saved: this was changed in another window, or by somebody else. It is shown as it stands now.';

const noMeasure = 'Not saved. Choose a measure from the list, or leave that box empty.';

/** An item as its form says it, and what no choice allows. */
function asTyped(content: StrategyReview | null, item: ReviewItem, text: (name: string) => string) {
	const offered = content ? offeredMeasures(choices(content, 'measure')) : [];
	const measure = chosenMeasure(offered, text('measure'));
	const typed = itemFromForm(item, (name) => (name === 'measure' ? measure : text(name)));
	return { typed, problem: measure === '' || offered.some(({ key }) => key === measure) ? null : noMeasure };
}

const noLine = 'Not saved. Write the line as a number, or leave it empty.';

/** Why it was not saved, in words for the one item that was sent. */
function refused({ status, error: { code, message, fields } }: Answer<unknown> & { ok: false }) {
	if (code === 'signed-out') redirect(303, '/sign-in');
	if (code === 'not-found') error(404, message);
	if (code === 'wrong-state') return { status, problem: changedSince };
	const told = fields?.find((one) => one.message !== '')?.message ?? message;
	return { status, problem: `Not saved. ${told}` };
}

const tools = (form: FormData) => ({
	at: Number(formText(form, 'at')),
	newKey: () => `new-${base32(crypto.getRandomValues(new Uint8Array(12)))}`,
});

export const actions: Actions = {
	/** Every button of the review: the item as it was typed, then what the button does to it. */
	apply: async ({ locals, params, request, url }) => {
		const form = await request.formData();
		const text = (name: string) => formText(form, name);
		const [key, version, intent] = [text('key'), Number(text('version')), text('intent')];
		const seen = await asSeen(locals.api, params.id, version);
		const item = seen?.items.find((one) => one.key === key);
		if (!seen) return fail(409, { key, problem: changedSince, typed: undefined });
		const { typed, problem: unknown = null } = item ? asTyped(seen, item, text) : {};
		if (unknown !== null) return fail(400, { key, problem: unknown, typed });
		const edited = typed
			? { ...seen, items: seen.items.map((one) => (one.key === key ? typed : one)) }
			: seen;
		const { review, next } = applyReviewIntent(edited, intent, tools(form));
		const answer = await answerOf(
			locals.api.api['strategy-proposals'][':id'].$put({
				param: params,
				json: { version, content: review },
			}),
		);
		if (!answer.ok) {
			const { status, problem } = refused(answer);
			return fail(status, { key, problem, typed });
		}
		const part = url.searchParams.get('part') ?? 'head';
		const at = next === null ? '#main' : `&at=${next}#item-${next}`;
		redirect(303, `/desk/strategies/review/${params.id}?part=${part}${at}`);
	},
	/** What the reading missed, written by a person. */
	add: async ({ locals, params, request, url }) => {
		const form = await request.formData();
		const text = (name: string) => formText(form, name);
		const [version, part, line] = [
			Number(text('version')),
			url.searchParams.get('part'),
			text('line').trim(),
		];
		if (!isReviewKind(part)) error(404);
		const key = tools(form).newKey();
		const seen = await asSeen(locals.api, params.id, version);
		const { typed: item, problem: unknown } = asTyped(seen, blankItem(part, key), text);
		const again = { key: 'new', typed: { ...item, key: 'new' }, line };
		if (!seen) return fail(409, { ...again, problem: changedSince });
		const wrong = /^\d{0,6}$/.test(line) ? unknown : noLine;
		if (wrong !== null) return fail(400, { ...again, problem: wrong });
		const content = addItem(seen, item, line === '' ? null : Number(line));
		const answer = await answerOf(
			locals.api.api['strategy-proposals'][':id'].$put({ param: params, json: { version, content } }),
		);
		if (!answer.ok) {
			const { status, problem } = refused(answer);
			return fail(status, { ...again, problem });
		}
		redirect(303, `/desk/strategies/review/${params.id}?part=${part}&at=${key}#item-${key}`);
	},
	head: async ({ locals, params, request }) => {
		const form = await request.formData();
		const version = Number(formText(form, 'version'));
		const seen = await asSeen(locals.api, params.id, version);
		if (!seen) return fail(409, { key: 'head', problem: changedSince, head: undefined });
		const head = headFromForm(seen.head, (name) => formText(form, name));
		const json = { version, content: { ...seen, head } };
		const answer = await answerOf(locals.api.api['strategy-proposals'][':id'].$put({ param: params, json }));
		if (!answer.ok) {
			const { status, problem } = refused(answer);
			return fail(status, { key: 'head', problem, head });
		}
		redirect(303, `/desk/strategies/review/${params.id}?part=${reviewParts[1]}`);
	},
	/** Makes the strategy and goes to it on the board. */
	putin: async ({ locals, params, request }) => {
		const form = await request.formData();
		const json = { version: Number(formText(form, 'version')), renames: form.has('renames') };
		const [answer, { council }] = await Promise.all([
			answerOf(locals.api.api['strategy-proposals'][':id']['put-in'].$post({ param: params, json })),
			loaded(locals.api.api.me.$get()),
		]);
		if (answer.ok) redirect(303, `/board/${council.slug}/${answer.value.slug}`);
		const { status, problem } = refused(answer);
		return fail(status, { key: 'putin', problem });
	},
	discard: async ({ locals, params }) => {
		await loaded(locals.api.api['strategy-proposals'][':id'].$delete({ param: params }));
		redirect(303, '/desk/strategies');
	},
};
