// A part of a strategy as its form sends it; the API checks it.
import * as v from 'valibot';
import {
	linkKinds,
	SeenContent,
	type Direction,
	type Link,
	type PartContent,
	type PledgeMaker,
} from '#surveys';
import { error } from '@sveltejs/kit';
import { formText } from './form-text.ts';

export const kindIn = (kind: string): Link['kind'] =>
	linkKinds.find((one) => one === kind) ?? error(404, 'There is no such page.');

/** A line each. */
const lines = (text: string) =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');

export function partIn(kind: Link['kind'], form: FormData): PartContent {
	const text = (name: string) => formText(form, name);
	const wording = text('wording');
	const under = text('under') || null;
	switch (kind) {
		case 'priority':
			return { kind, wording, number: text('number'), youngWording: text('youngWording') };
		case 'pledge':
			return { kind, wording, under, madeBy: text('madeBy'), by: text('by') as PledgeMaker };
		case 'action': {
			const leads = lines(text('leads'));
			return { kind, wording, under, ref: text('ref'), leads, timescale: text('timescale') };
		}
		case 'measure': {
			const direction = text('direction') as Direction;
			return { kind, wording, under, target: text('target'), unit: text('unit'), direction };
		}
	}
}

const Seen = v.pipe(v.string(), v.parseJson(), SeenContent);

/** What the form was opened with. */
export function seenIn(form: FormData): PartContent {
	const seen = v.safeParse(Seen, formText(form, 'seen'));
	return seen.success ? seen.output : error(400, 'This page was not sent whole. Open it again.');
}

/** `content.leads.2` is about the field of leads. */
export const partField = (field: string) => field.replace(/^content\./, '').split('.')[0] ?? '';
