// What of a part may be put right while its strategy is in use: its words, and whatever its kind has beside them. The id stays,
// so its links, replies, figures and notes stay with it; what stood there before is kept, with who changed it and when. A
// change holds only where the part is still as whoever changed it saw it.
import * as v from 'valibot';
import { Id } from '../../words/id.ts';
import { filled, line, paragraph } from '../../words/text.ts';
import { pledgeMakers } from '../link.ts';
import { directions } from '../measures/reading.ts';
import type { Part } from './part.ts';

const wording = filled(paragraph(2000), 'Write what it says.');
/** The heading that it stands under; null: none. */
const under = v.nullable(Id);
const mostLeads = 12;

export const PartContent = v.variant('kind', [
	v.strictObject({
		kind: v.literal('priority'),
		wording: filled(line(300), 'Write a title.'),
		number: line(20),
		youngWording: line(300),
	}),
	v.strictObject({
		kind: v.literal('pledge'),
		...{ wording, under },
		madeBy: line(200),
		by: v.picklist(pledgeMakers, 'Choose who made it.'),
	}),
	v.strictObject({
		kind: v.literal('action'),
		...{ wording, under },
		/** Text: 1.10 is not 1.1. Empty where the plan prints none. */
		ref: line(40),
		leads: v.pipe(v.array(line(200)), v.maxLength(mostLeads, `Keep at most ${mostLeads}.`)),
		timescale: line(200),
	}),
	v.strictObject({
		kind: v.literal('measure'),
		...{ wording, under },
		/** Empty where there is none. */
		target: line(300),
		unit: line(40),
		direction: v.picklist(directions, 'Choose one of the four.'),
	}),
]);
export type PartContent = v.InferOutput<typeof PartContent>;

const text = v.pipe(v.string(), v.maxLength(5000));
const shown = { wording: text, under };

/** The same as somebody saw it: exactly as it is stored, or it would never be found again. */
export const SeenContent = v.variant('kind', [
	v.strictObject({ kind: v.literal('priority'), wording: text, number: text, youngWording: text }),
	v.strictObject({ kind: v.literal('pledge'), ...shown, madeBy: text, by: v.picklist(pledgeMakers) }),
	v.strictObject({
		kind: v.literal('action'),
		...shown,
		ref: text,
		leads: v.pipe(v.array(text), v.maxLength(100)),
		timescale: text,
	}),
	v.strictObject({
		kind: v.literal('measure'),
		...shown,
		target: text,
		unit: text,
		direction: v.picklist(directions),
	}),
]);

/** Why a part is taken out: it stands on the board's page. */
export const WhyOut = filled(paragraph(500), 'Say why, in a sentence that the board understands.');

export const partDeeds = ['added', 'corrected', 'taken out', 'put in again'] as const;
export type PartDeed = (typeof partDeeds)[number];

/** What of a part may be put right, as it is now. */
export function contentOfPart(part: Part): PartContent {
	const { wording, priorityId } = part;
	switch (part.kind) {
		case 'priority':
			return { kind: part.kind, wording, number: part.number, youngWording: part.youngWording };
		case 'pledge':
			return { kind: part.kind, wording, under: priorityId, madeBy: part.madeBy, by: part.by };
		case 'action': {
			const { kind, ref, leads, timescale } = part;
			return { kind, wording, under: priorityId, ref: ref ?? '', leads, timescale };
		}
		case 'measure': {
			const { kind, target, unit, direction } = part;
			return { kind, wording, under: priorityId, target: target ?? '', unit, direction };
		}
	}
}

/** What differs between two contents of one part, by field. */
export function changedFields(before: PartContent, after: PartContent): string[] {
	const was = new Map(Object.entries(before));
	return Object.entries(after)
		.filter(([field, value]) => JSON.stringify(was.get(field)) !== JSON.stringify(value))
		.map(([field]) => field);
}
