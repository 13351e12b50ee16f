import { error, fail, redirect } from '@sveltejs/kit';
import type { ReviewItem, StrategyReview } from '#surveys';
import {
	blankItem,
	checkReview,
	countKinds,
	inOrderOfDoubt,
	isReviewKind,
	mergesInto,
	piecesOf,
	type ReviewStep,
} from '#surveys/review';
import { chosenMeasure, headFromForm, itemFromForm, offeredMeasures } from '$lib/desk/review/item-from-form';
import { isPart, itemName, reviewParts, type ReviewPart } from '$lib/desk/review/review-words';
import { shownLedger } from '$lib/desk/review/shown-ledger';
import { freeLines, lineToAdd, sourceBeside } from '$lib/desk/review/source-beside';
import { answerOf } from '$lib/server/api';
import { formText } from '$lib/server/form-text';
import { loaded } from '$lib/server/load';
import { whyNotSaved } from '$lib/server/why-not-saved';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { api } = locals.api;
	const [{ proposal }, { strategies }, { headings }] = await Promise.all([
		loaded(api['strategy-proposals'][':id'].$get({ param: params })),
		loaded(api.strategies.$get()),
		loaded(api['known-headings'].$get()),
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
		ledger: shownLedger(content, part === 'rest', headings),
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

/** The reading as it stands; whether it is still as this form saw it is for the API to say. */
async function readingOf({ api }: App.Locals, id: string) {
	const { proposal } = await loaded(api.api['strategy-proposals'][':id'].$get({ param: { id } }));
	return proposal.content;
}

const takeStep = ({ api }: App.Locals, id: string, json: ReviewStep & { version: number }) =>
	answerOf(api.api['strategy-proposals'][':id'].steps.$post({ param: { id }, json }));

const noMeasure = 'Not saved. Choose a measure from the list, or leave that box empty.';

/** An item as its form says it, and what no choice allows. */
function asTyped(content: StrategyReview, item: ReviewItem, text: (name: string) => string) {
	const offered = offeredMeasures(choices(content, 'measure'));
	const measure = chosenMeasure(offered, text('measure'));
	const typed = itemFromForm(item, (name) => (name === 'measure' ? measure : text(name)));
	return { typed, problem: measure === '' || offered.some(({ key }) => key === measure) ? null : noMeasure };
}

const noLine = 'Not saved. Write the line as a number, or leave it empty.';

export const actions: Actions = {
	/** Every button of the review: the item as it was typed, then what the button does to it. */
	apply: async ({ locals, params, request, url }) => {
		const form = await request.formData();
		const text = (name: string) => formText(form, name);
		const [key, version, intent, at] = [text('key'), Number(text('version')), text('intent'), text('at')];
		const content = await readingOf(locals, params.id);
		const item = content.items.find((one) => one.key === key);
		const { typed, problem: unknown = null } = item ? asTyped(content, item, text) : {};
		if (unknown !== null) return fail(400, { key, problem: unknown, typed });
		const step = { version, intent, ...(typed && { item: typed }), ...(at !== '' && { at: Number(at) }) };
		const answer = await takeStep(locals, params.id, step);
		if (!answer.ok) {
			const { status, problem } = whyNotSaved(answer);
			return fail(status, { key, problem, typed });
		}
		const { next } = answer.value;
		const part = url.searchParams.get('part') ?? 'head';
		const there = next === null ? '#main' : `&at=${next}#item-${next}`;
		redirect(303, `/desk/strategies/review/${params.id}?part=${part}${there}`);
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
		const content = await readingOf(locals, params.id);
		const { typed: item, problem: unknown } = asTyped(content, blankItem(part, 'new'), text);
		const again = { key: 'new', typed: item, line };
		const wrong = /^\d{0,6}$/.test(line) ? unknown : noLine;
		if (wrong !== null) return fail(400, { ...again, problem: wrong });
		const step = { version, intent: 'add', item, ...(line !== '' && { at: Number(line) }) };
		const answer = await takeStep(locals, params.id, step);
		if (!answer.ok) {
			const { status, problem } = whyNotSaved(answer);
			return fail(status, { ...again, problem });
		}
		const { next } = answer.value;
		redirect(303, `/desk/strategies/review/${params.id}?part=${part}&at=${next}#item-${next}`);
	},
	head: async ({ locals, params, request }) => {
		const form = await request.formData();
		const content = await readingOf(locals, params.id);
		const head = headFromForm(content.head, (name) => formText(form, name));
		const version = Number(formText(form, 'version'));
		const answer = await takeStep(locals, params.id, { version, intent: 'head', head });
		if (!answer.ok) {
			const { status, problem } = whyNotSaved(answer);
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
		const { status, problem } = whyNotSaved(answer);
		return fail(status, { key: 'putin', problem });
	},
	/** The reading goes into the bin. */
	bin: async ({ locals, params }) => {
		await loaded(locals.api.api.bin.$post({ json: { kind: 'proposal', id: params.id } }));
		redirect(303, '/desk/bin?in');
	},
};
