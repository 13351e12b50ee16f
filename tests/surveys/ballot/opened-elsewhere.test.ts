import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkOpened, shuffle, unbundle, type Ballot, type Slip } from '#surveys';
import { readySurvey } from '#support/every-kind.ts';

const survey = readySurvey();
const [choose] = survey.questions;
const groups = [null, ...(survey.band?.options.map(({ id }) => id) ?? [])];
const options = choose && 'options' in choose ? choose.options.map(({ id }) => id) : [];

const ballot: fc.Arbitrary<Ballot> = fc.record({
	band: fc.constantFrom(...groups),
	answers: fc.option(fc.constantFrom(...options), { nil: undefined }).map((option) => {
		const answers: Ballot['answers'] = {};
		if (choose && option) answers[choose.id] = { kind: 'choose-one', option };
		return answers;
	}),
});
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
const slipsOf = (ballots: Ballot[]): Slip[] =>
	shuffle(
		ballots.flatMap((one) => unbundle(survey, one)),
		random,
	);

describe('what a key-holder hands over', () => {
	test('is taken when it comes from so many ballots, in any order', () => {
		fc.assert(
			fc.property(fc.array(ballot, { maxLength: 30 }), fc.nat(5), (ballots, spoilt) => {
				const slips = slipsOf(ballots);
				expect(checkOpened(survey, { slips, ballots: ballots.length + spoilt, spoilt }).ok).toBe(true);
			}),
		);
	});

	test('is refused when one slip is missing, is there twice, or is in a group that its ballot was not in', () => {
		fc.assert(
			fc.property(fc.array(ballot, { minLength: 1, maxLength: 20 }), fc.nat(1000), (ballots, draw) => {
				const slips = slipsOf(ballots);
				const at = draw % slips.length;
				const slip = slips[at] as Slip;
				const band = groups[(groups.indexOf(slip.band) + 1) % groups.length] ?? null;
				for (const changed of [
					slips.toSpliced(at, 1),
					[...slips, slip],
					slips.with(at, { ...slip, band }),
					slips.with(at, { ...slip, question: 'another' }),
				])
					expect(checkOpened(survey, { slips: changed, ballots: ballots.length, spoilt: 0 }).ok).toBe(false);
			}),
		);
	});

	test('is refused when more were spoilt than there were', () => {
		expect(checkOpened(survey, { slips: [], ballots: 2, spoilt: 3 }).ok).toBe(false);
		expect(checkOpened(survey, { slips: [], ballots: 2, spoilt: 2 }).ok).toBe(true);
	});

	test('holds no answer to what a group was not asked, and lacks none there, though everybody else must answer', () => {
		const questions = survey.questions
			.filter((question) => question.kind === 'own-words')
			.map((question) => ({ ...question, required: true, under13: false }));
		const [young, older] = survey.band?.options.map(({ id }) => id) ?? [];
		const content = readySurvey({
			questions,
			band: {
				wording: 'How old are you?',
				options: [
					{ id: young ?? '', label: '8 to 12' },
					{ id: older ?? '', label: '13 to 17' },
				],
			},
		});
		const said = { kind: 'own-words' as const, text: 'Hello', share: false };
		const slip = (band: string | undefined, answer: typeof said | null) => ({
			...{ question: questions[0]?.id ?? '', band: band ?? null, answer },
		});
		const taken = (...slips: Slip[]) => checkOpened(content, { slips, ballots: slips.length, spoilt: 0 }).ok;
		expect(taken(slip(young, null), slip(older, said))).toBe(true);
		expect(taken(slip(young, said))).toBe(false);
		expect(taken(slip(older, null))).toBe(false);
	});
});
