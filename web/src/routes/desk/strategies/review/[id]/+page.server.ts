import { error, fail, redirect } from '@sveltejs/kit';
import {
	applyReviewIntent,
	base32,
	checkReview,
	countKinds,
	inOrderOfDoubt,
	mergesInto,
	piecesOf,
	type ReviewItem,
	type StrategyReview,
} from '#surveys';
import { headFromForm, itemFromForm } from '$lib/desk/review/item-from-form';
import { isPart, itemName, reviewParts, type ReviewPart } from '$lib/desk/review/review-words';
import { sourceBeside } from '$lib/desk/review/source-beside';
import { answerOf, type Answer } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { proposal } = await loaded(locals.api.api['strategy-proposals'][':id'].$get({ param: params }));
	const { content, version } = proposal;
	const asked = url.searchParams.get('part');
	const part = isPart(asked) ? asked : 'head';
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
		choices: {
			priorities: choices(content, 'priority'),
			measures: part === 'figure' ? choices(content, 'measure') : [],
		},
		notes:
			part === 'notes' ? notes.map((note) => ({ note, source: sourceBeside(lines, note, note.text) })) : [],
		names,
	};
};

const choices = ({ items }: StrategyReview, kind: ReviewItem['kind']) =>
	items
		.filter((one) => one.kind === kind && one.state !== 'dropped')
		.map((one) => ({ key: one.key, words: itemName(one).slice(0, 100) }));

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)} …` : text);

/** The items of a part as they are shown: what is not sure first. */
const itemsOf = (content: StrategyReview, part: ReviewPart) =>
	inOrderOfDoubt(content.items.filter(({ kind }) => kind === part)).map((item) => {
		const before = mergesInto(content, item.key);
		return {
			item,
			source: sourceBeside(content.lines, item, item.words),
			pieces: piecesOf(item.words).slice(1).map(short),
			before: before && short(itemName(before)),
			names: content.names
				.filter(({ name, publish }) => !publish && item.words.includes(name))
				.map(({ name }) => name),
		};
	});

type Api = App.Locals['api'];

/** The review as this form saw it; null where it was changed since. */
async function asSeen(api: Api, id: string, version: number) {
	const { proposal } = await loaded(api.api['strategy-proposals'][':id'].$get({ param: { id } }));
	return proposal.version === version ? proposal.content : null;
}

const changedSince =
	'Not saved: this was changed in another window, or by somebody else. It is shown as it stands now.';

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
		const typed = item && itemFromForm(item, text);
		if (!seen) return fail(409, { key, problem: changedSince, typed: undefined });
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
		const version = Number(formText(await request.formData(), 'version'));
		const [answer, { council }] = await Promise.all([
			answerOf(
				locals.api.api['strategy-proposals'][':id']['put-in'].$post({ param: params, json: { version } }),
			),
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
