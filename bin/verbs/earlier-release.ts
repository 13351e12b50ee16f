// A release from a file, as `heard release` printed it. What the audit reads of it is checked, and it is passed on as it
// is, so that it can come back unchanged to the letter.
import * as v from 'valibot';
import type { Release } from '#surveys';

const text = v.string();
const number = v.number();
const Range = v.looseObject({ choice: text, from: number, to: number });

const Result = v.variant('shown', [
	v.looseObject({ shown: v.literal(false) }),
	v.looseObject({
		shown: v.literal(true),
		base: number,
		grain: v.picklist([20, 10, 5]),
		shares: v.array(Range),
		order: v.optional(v.array(v.looseObject({ option: text, place: number, joint: v.boolean() }))),
		scores: v.optional(v.array(Range)),
		worst: v.optional(v.array(Range)),
	}),
]);

const Marked = v.looseObject({ format: v.literal('heard-release-1') });
const Earlier = v.looseObject({
	answered: v.nullable(number),
	questions: v.array(
		v.looseObject({
			id: text,
			choices: v.array(v.looseObject({ id: text })),
			result: Result,
			bands: v.array(v.looseObject({ id: text, result: Result })),
		}),
	),
});

export const EarlierRelease = v.pipe(
	v.unknown(),
	v.rawTransform<unknown, Release>(({ dataset: { value }, addIssue }) => {
		if (!v.is(Marked, value))
			addIssue({ message: 'This is not a release: give what “heard release” printed.' });
		else
			for (const { message, path } of v.safeParse(Earlier, value).issues ?? []) addIssue({ message, path });
		return value as Release;
	}),
);
