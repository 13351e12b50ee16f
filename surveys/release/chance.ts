// How chance could have changed an order: it is drawn again many times from what is told of it and from how lists scatter by
// chance (scatter.ts). So it tells nothing that the ranges do not.
import { placesDrawn } from '../ranking/places-drawn.ts';
import { standardNormal } from '../ranking/normal-approximation.ts';
import { seededDraws } from '../ranking/seeded-draws.ts';
import { onTopOf } from './on-top.ts';
import { scatterOf } from './scatter.ts';
import type { Span } from './span.ts';

export interface Chance {
	/** Whether the draws know how many were asked, and that those who answered are among them. */
	ofAsked: boolean;
	/** The places that each option takes in 95 of 100 counts drawn again. */
	likely: { choice: string; best: number; worst: number }[];
	/** In how many of 100 counts drawn again each comes first, to the nearest five; a hundred together. */
	onTop: { choice: string; times: number }[];
}

/** Any number would do; it stands here so that anyone can repeat the draws. */
const seed = 2026;
const draws = 1000;

/** `ballots`: how many there were, to the one, which whoever attacks is taken to know; `asked` where somebody counted. */
export function chanceOf(
	options: readonly string[],
	spans: readonly Span[],
	ballots: number,
	asked: number | null,
): Chance {
	const known = asked !== null && asked >= ballots ? asked : null;
	const scatter = scatterOf(spans, ballots, known);
	// In an order of their own, so that the draws do not hang on how the options were offered.
	const canon = options
		.map((_, option) => option)
		.sort((a, b) => (scatter[b]?.middle ?? 0) - (scatter[a]?.middle ?? 0));
	const draw = seededDraws(seed);
	const drawn = Array.from({ length: draws }, () =>
		Float64Array.from(canon, (option) => {
			const { middle, width } = scatter[option] ?? { middle: 0, width: 0 };
			return middle + width * standardNormal(draw);
		}),
	);
	const places = placesDrawn(drawn, options.length);
	/** What is told alike has the same chance, whatever the draws say. */
	const alike = (option: number) =>
		places.filter((_, at) => scatter[canon[at] ?? 0]?.middle === scatter[option]?.middle);
	return {
		ofAsked: known !== null,
		likely: options.map((choice, option) => {
			const all = alike(option).map((one) => one.places);
			const [best, worst] = [Math.min(...all.map(([from]) => from)), Math.max(...all.map(([, to]) => to))];
			return { choice, best, worst };
		}),
		onTop: onTopOf(
			canon.map((option) => {
				const all = alike(option);
				const share = all.reduce((sum, { first }) => sum + first, 0) / all.length;
				return { choice: options[option] ?? '', share };
			}),
		),
	};
}
