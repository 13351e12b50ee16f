// The form is read the same on the phone and on the server; whatever it reads fits the ballot's own rules.
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { answerProblem, Ballot, checkBallot, type Question } from '#surveys';
import { roundsOf } from '#surveys/ranking';
import { readySurvey } from '#support/every-kind.ts';
import { readAnswer, readAnswers } from '../../../web/src/lib/answers/read-answers.ts';
import { english } from '../../../web/src/lib/words/english.ts';
import { whatToFix } from '../../../web/src/lib/answers/what-to-fix.ts';
import { threeTimes } from '../../../web/src/lib/phone/leave.ts';

const survey = readySurvey();
const of = (kind: Question['kind']) => {
	const question = survey.questions.find((one) => one.kind === kind);
	if (!question) throw new Error(kind);
	return question;
};
const formOf = (entries: [string, string][]) => {
	const form = new FormData();
	for (const [name, value] of entries) form.append(name, value);
	return form;
};
const optionsOf = (question: Question) => ('options' in question ? question.options.map(({ id }) => id) : []);

describe('the form', () => {
	test('left empty is a ballot with nothing in it, which every question that may be skipped allows', () => {
		const ballot = readAnswers(survey.questions, formOf([]));
		expect(ballot).toEqual({ band: null, answers: {} });
		expect(checkBallot(survey, ballot).ok).toBe(true);
	});

	test('gives an order by its numbers, whatever gaps they have, and leaves out what has none', () => {
		const question = of('put-in-order');
		const [first = '', second = '', third = ''] = optionsOf(question);
		const form = formOf([
			[`q-${question.id}-${first}`, '3'],
			[`q-${question.id}-${second}`, ''],
			[`q-${question.id}-${third}`, '1'],
		]);
		expect(readAnswer(question, form)).toEqual({ kind: 'put-in-order', order: [third, first] });
	});

	test('gives what was picked in each round, null where nothing was; the same as both is said by its name', () => {
		const options = Array.from({ length: 9 }, (_, n) => ({ id: `o${n}`, label: `Option ${n}`, link: null }));
		const question: Question = {
			...{ kind: 'best-worst', id: 'q', wording: '', help: '', required: false, links: [], options },
		};
		const [first = [], second = []] = roundsOf(options.length);
		const picks: [string, string][] = [
			['q-q-0-most', `o${first[0]}`],
			['q-q-0-least', `o${first[1]}`],
			['q-q-1-least', ''],
		];
		const answer = readAnswer(question, formOf(picks));
		expect(answer).toMatchObject({
			kind: 'best-worst',
			rounds: { length: 7, 1: { best: null, worst: null } },
		});
		expect(answer?.kind === 'best-worst' && answer.rounds[0]).toEqual({
			best: `o${first[0]}`,
			worst: `o${first[1]}`,
		});
		expect(whatToFix(question, formOf(picks), english.both)).toBeNull();
		expect(readAnswer(question, formOf([['q-q-1-least', '']]))).toBeNull();
		const twice: [string, string][] = [
			['q-q-1-most', `o${second[0]}`],
			['q-q-1-least', `o${second[0]}`],
		];
		const both = formOf([...picks.slice(0, 2), ...twice]);
		expect(whatToFix(question, both, english.both)).toBe(
			`In round 2, “Option ${second[0]}” is the most and the least. Change one of them.`,
		);
	});

	test('gives the place where the first choice stood only where a script drew the order', () => {
		const question = of('put-in-order');
		const [first = ''] = optionsOf(question);
		const entries: [string, string][] = [[`q-${question.id}-${first}`, '1']];
		expect(readAnswer(question, formOf(entries))).not.toHaveProperty('shownAt');
		const at = (place: string) =>
			readAnswer(question, formOf([...entries, [`q-${question.id}-shown-at`, place]]));
		expect(at('3')).toEqual({ kind: 'put-in-order', order: [first], shownAt: 3 });
		expect(at('')).not.toHaveProperty('shownAt');
		expect(answerProblem(question, at('4'))).toBe('unknown-option');
	});

	test('gives own words as the ballot keeps them, and shares them only where that was ticked', () => {
		const question = of('own-words');
		const words: [string, string] = [`q-${question.id}`, '  One\r\ntwo \u0000 '];
		expect(readAnswer(question, formOf([words]))).toEqual({
			kind: 'own-words',
			text: 'One\ntwo',
			share: false,
		});
		expect(readAnswer(question, formOf([words, [`q-${question.id}-share`, 'yes']]))).toMatchObject({
			share: true,
		});
		expect(readAnswer(question, formOf([[`q-${question.id}`, ' \n ']]))).toBeNull();
	});

	test('with nothing to put right always makes a ballot that the opening of the box accepts', () => {
		const names = survey.questions.flatMap((question) => [
			`q-${question.id}`,
			`q-${question.id}-share`,
			...optionsOf(question).map((option) => `q-${question.id}-${option}`),
		]);
		const values = [...survey.questions.flatMap(optionsOf), '', '1', '2', '3', 'yes', 'Some words'];
		const entries = fc.array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...values)), {
			maxLength: 14,
		});
		fc.assert(
			fc.property(entries, (sent) => {
				const form = formOf(sent);
				const ballot = readAnswers(survey.questions, form);
				fc.pre(v.is(Ballot, ballot));
				const fine = survey.questions.every((question) => whatToFix(question, form, english.both) === null);
				if (fine) expect(checkBallot(survey, v.parse(Ballot, ballot)).ok).toBe(true);
			}),
		);
	});
});

describe('what is to be put right', () => {
	test('is told with the numbers that help', () => {
		const many = { ...of('choose-many'), required: true };
		const name = `q-${many.id}`;
		expect(whatToFix(many, formOf([]), english.both)).toBe('We need an answer to this one.');
		expect(whatToFix(many, formOf(optionsOf(many).map((id) => [name, id])), english.both)).toBe(
			'You picked 3. Pick up to 2.',
		);
		const words = of('own-words');
		expect(whatToFix(words, formOf([[`q-${words.id}`, 'x'.repeat(603)]]), english.both)).toContain(
			'3 letters too long',
		);
		const order = of('put-in-order');
		const same = optionsOf(order).map((id): [string, string] => [`q-${order.id}-${id}`, '1']);
		expect(whatToFix(order, formOf(same), english.both)).toBe(
			'“Family time”, “School”, “Money” have the same number, 1. Give each its own.',
		);
		expect(whatToFix(order, formOf(same.slice(1)), english.both)).toBe(
			'“School”, “Money” have the same number, 1. Give each its own.',
		);
	});
});

test('where every option must have a place, an order with some left out is put right, and none at all is a skip', () => {
	const order = { ...of('put-in-order'), all: true };
	const placed = optionsOf(order).map((id, at): [string, string] => [`q-${order.id}-${id}`, String(at + 1)]);
	expect(whatToFix(order, formOf(placed), english.both)).toBeNull();
	expect(whatToFix(order, formOf(placed.slice(1)), english.both)).toMatch(
		/Give each one a number, or none of them to skip/,
	);
	expect(whatToFix(order, formOf([]), english.both)).toBeNull();
	const required = { ...order, required: true };
	expect(whatToFix(required, formOf(placed.slice(1)), english.both)).toBe(
		'Some have no number yet. Give each one a number.',
	);
	expect(whatToFix(required, formOf([]), english.both)).toBe('We need an answer to this one.');
});

test('Shift leaves at its third press in a row, not with other keys between, nor slowly', () => {
	const pressed = (...keys: [string, number][]) => {
		const isThird = threeTimes('Shift');
		return keys.map(([key, at]) => isThird(key, at));
	};
	expect(pressed(['Shift', 0], ['Shift', 300], ['Shift', 600])).toEqual([false, false, true]);
	expect(pressed(['Shift', 0], ['A', 1], ['Shift', 2], ['B', 3], ['Shift', 4])).not.toContain(true);
	expect(pressed(['Shift', 0], ['Shift', 2000], ['Shift', 4000])).not.toContain(true);
});
