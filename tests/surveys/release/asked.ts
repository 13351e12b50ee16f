// Small questions for the Inverter: what is asked, the answers that there can be, and whom nobody may learn of.
import type { Answer } from '#surveys';
import { roundsOf } from '#surveys/ranking';
import type { ReleasePlan } from '#surveys/release';
import { withQuestion } from './domain.ts';
import { planFor } from './drawn-tables.ts';
import { answersTo, id, picking, type Counting } from './every-box.ts';

export interface Asked {
	name: string;
	plan: ReleasePlan;
	answers: Answer[];
	counting: Counting;
}

const faceNames = ['1', '2', '3', '4', '5'] as const;

export const faces = (groups = 0): Asked => ({
	name: 'faces',
	plan: withQuestion(planFor('choose-one', groups, 5), {
		kind: 'agree',
		choices: faceNames.map((face) => ({ id: face, label: face })),
	}),
	answers: faceNames.map((face): Answer => ({ kind: 'agree', face })),
	counting: Object.fromEntries(
		faceNames.map((face) => [face, (answer) => answer.kind === 'agree' && answer.face === face]),
	),
});

/** Up to so many of some. */
export const upTo = (atMost: number, options: number, groups = 0): Asked => ({
	name: `up to ${atMost} of ${options}`,
	plan: withQuestion(planFor('choose-many', groups, options), { atMost }),
	answers: answersTo('choose-many', options, atMost),
	counting: picking(options),
});

/** Best and worst of five in rounds: everybody picks one of the first `picked`, always as best or always as worst. */
export function rounds(picked = 3, groups = 0): Asked {
	const always = (which: 'best' | 'worst', option: number): Answer => ({
		kind: 'best-worst',
		rounds: roundsOf(5).map((round) => ({
			...{ best: null, worst: null },
			[which]: round.includes(option) ? id(option) : null,
		})),
	});
	const pairs = (['best', 'worst'] as const).flatMap((which) =>
		Array.from({ length: picked }, (_, option) => ({ which, option })),
	);
	return {
		name: `the most and the least of ${picked}`,
		plan: planFor('best-worst', groups, 5),
		answers: pairs.map(({ which, option }) => always(which, option)),
		counting: Object.fromEntries(
			pairs.map(({ which, option }) => [
				`${which} ${option}`,
				(answer: Answer) =>
					answer.kind === 'best-worst' && answer.rounds.some((round) => round[which] === id(option)),
			]),
		),
	};
}

/** The same where one person could have given three of the answers. */
export const fromOneHand = ({ name, plan, ...asked }: Asked): Asked => ({
	...asked,
	name: `${name} where 13 are needed`,
	plan: { ...plan, fromOneHand: 3 },
});
