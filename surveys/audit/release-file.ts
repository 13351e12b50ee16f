// A published release as it is read from a file. What is not named here is kept, because an audit must see that there is
// something in it which the rule does not tell.
import * as v from 'valibot';
import type { FieldProblem } from '../problem.ts';
import { smallestBase } from '../release/range.ts';
import { questionKinds } from '../question/question.ts';

const text = v.pipe(v.string(), v.maxLength(2000));
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const Range = { from: percent, to: percent };
const Share = v.looseObject({ choice: text, ...Range });
const number = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000));

const ShownFile = v.looseObject({
	shown: v.literal(true),
	base: number,
	shares: v.array(Share),
	worst: v.optional(v.array(Share)),
	scores: v.optional(v.array(Share)),
	ranking: v.optional(
		v.looseObject({ tiers: v.array(v.looseObject({ options: v.array(text), level: v.nullable(text) })) }),
	),
	shownFirst: v.optional(v.array(v.looseObject(Range))),
});
export type ShownFile = v.InferOutput<typeof ShownFile>;

const ResultFile = v.variant('shown', [v.looseObject({ shown: v.literal(false) }), ShownFile]);

const QuestionFile = v.looseObject({
	id: text,
	kind: v.picklist(questionKinds),
	wording: text,
	/** Its result was taken down after it was out. */
	takenDown: v.optional(v.looseObject({ on: text })),
	choices: v.pipe(v.array(v.looseObject({ id: text, label: text })), v.maxLength(60)),
	result: ResultFile,
	bands: v.pipe(v.array(v.looseObject({ id: text, label: text, result: ResultFile })), v.maxLength(40)),
});
export type QuestionFile = v.InferOutput<typeof QuestionFile>;

export const ReleaseFile = v.looseObject({
	format: v.literal(
		'heard-release-2',
		'This is no release. A release is what “Download as data (JSON)” beside results gives, unchanged.',
	),
	title: text,
	asked: v.nullable(v.looseObject({ total: number })),
	/** How many answers anything is told of, where that is more than ten. */
	least: v.optional(v.pipe(number, v.minValue(smallestBase))),
	answered: v.nullable(number),
	band: v.nullable(v.looseObject({ wording: text })),
	questions: v.pipe(v.array(QuestionFile), v.maxLength(200)),
	/** Of the survey's public keys, to be compared with what its page said. */
	fingerprint: v.optional(v.nullable(text)),
	/** Themes of own words, where a worker has read them. */
	voices: v.optional(
		v.nullable(
			v.array(v.looseObject({ question: text, themes: v.array(v.looseObject({ name: text, ...Range })) })),
		),
	),
});
export type ReleaseFile = v.InferOutput<typeof ReleaseFile>;

/** What keeps a file of the right shape from being understood. */
export const checkRelease = ({ questions }: ReleaseFile): FieldProblem[] =>
	questions.flatMap(({ kind, choices, result, bands }, question) =>
		[result, ...bands.map((band) => band.result)].flatMap((one, at) => {
			if (!one.shown) return [];
			const path = `questions.${question}.${at === 0 ? 'result' : `bands.${at - 1}.result`}`;
			const lists = { shares: one.shares, scores: one.scores, worst: one.worst };
			return Object.entries(lists).flatMap(([name, list]) => {
				const needed =
					name === 'shares' ? kind !== 'put-in-order' : name === 'worst' && kind === 'best-worst';
				if (!needed && (list?.length ?? 0) === 0) return [];
				const fits = choices.every(({ id }, place) => list?.[place]?.choice === id);
				return fits && list?.length === choices.length
					? []
					: [
							{
								field: `${path}.${name}`,
								message: 'It must name each choice once, in the order of “choices”.',
							},
						];
			});
		}),
	);
