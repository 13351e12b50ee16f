// What must be there before a survey may open, told in words a worker can act on.
import type { FieldProblem } from '../problem.ts';
import { longestBallot } from '../ballot/ballot.ts';
import { longestBallotBytes } from '../ballot/ballot-size.ts';
import { dayInEngland } from '../words/time.ts';
import { lookOf, looksLikeEarlier } from '../words/looks-alike.ts';
import { fewestForRounds, mostForRounds } from '../ranking/rounds.ts';
import type { Question } from '../question/question.ts';
import { groupsAsked, whyAgree } from './asked-in-own-words.ts';
import { checkKeyHolder } from './key-holder.ts';
import { mostToOrder } from './start-poll.ts';
import type { Band, SurveyContent } from './survey.ts';

/** Everything that is missing or wrong, in the order of the page; an empty list means that the survey may open. */
export function checkBeforeOpening(survey: SurveyContent, now: string): FieldProblem[] {
	const problems: FieldProblem[] = [];
	const say = (field: string, message: string) => problems.push({ field, message });

	if (!survey.title) say('title', 'Give the survey a title.');
	if (survey.questions.length === 0) say('questions', 'Add at least one question.');
	survey.questions.forEach((question, index) =>
		checkQuestion(question, `questions.${index}`, index + 1, say),
	);
	survey.questions.forEach((question, index) => checkOwnWords(question, survey.band, index, say));
	if (longestBallot(survey) > longestBallotBytes)
		say('questions', 'There is too much to answer. Take out a question, or ask for own words less often.');
	if (!survey.why) say('why', 'Say why you are asking. Young people see this first.');
	if (!survey.readers) say('readers', 'Say who will read the answers.');
	if (!survey.audience) say('audience', 'Say who is asked, so that results can say it too.');
	checkTimes(survey, now, say);
	checkBand(survey, say);
	if (survey.keyHolder) problems.push(...checkKeyHolder(survey.keyHolder));
	return problems;
}

type Say = (field: string, message: string) => void;

function checkTimes(survey: SurveyContent, now: string, say: Say) {
	const { opensAt, closesAt, answerBy } = survey;
	if (!closesAt) say('closesAt', 'Choose when the survey closes.');
	else if (closesAt <= now) say('closesAt', 'The closing time is already past. Choose a later one.');
	else if (opensAt && closesAt <= opensAt) say('closesAt', 'The survey must close after it opens.');
	if (!answerBy) say('answerBy', 'Choose the day by which young people hear what happened.');
	else if (closesAt && answerBy < dayInEngland(closesAt))
		say('answerBy', 'The answer can only come after the survey closes. Choose a later day.');
}

function checkBand({ band }: SurveyContent, say: Say) {
	if (!band) return;
	if (!band.wording) say('band.wording', 'Write the question that asks for the group.');
	if (band.options.length < 2) say('band.options', 'A breakdown needs at least two groups.');
	checkLabels(band.options, 'band.options', (n) => `Name group ${n}.`, say);
}

function checkQuestion(question: Question, field: string, number: number, say: Say) {
	if (!question.wording) say(`${field}.wording`, `Write the words of question ${number}.`);
	if (!('options' in question)) return;
	if (question.options.length < 2)
		say(`${field}.options`, `Question ${number} needs at least two answers to choose from.`);
	if (question.kind === 'put-in-order' && question.options.length > mostToOrder)
		say(
			`${field}.options`,
			`Question ${number} has more to put in order than a person can. Use at most ${mostToOrder}, or ask in rounds.`,
		);
	if (question.kind === 'best-worst') checkRounds(question.options.length, field, number, say);
	if (
		question.kind === 'choose-many' &&
		question.atMost !== null &&
		question.atMost > question.options.length
	)
		say(`${field}.atMost`, `Question ${number} lets people choose more answers than there are.`);
	checkLabels(question.options, `${field}.options`, (n) => `Write answer ${n} of question ${number}.`, say);
}

function checkRounds(options: number, field: string, number: number, say: Say) {
	if (options > mostForRounds)
		say(
			`${field}.options`,
			`Question ${number} would take too many rounds. Use at most ${mostForRounds} answers.`,
		);
	else if (options >= 2 && options < fewestForRounds)
		say(
			`${field}.options`,
			`Question ${number} has too few answers for rounds. Use at least ${fewestForRounds}, or ask to put them in order.`,
		);
}

const reasons = {
	harm: 'asks about harm or feeling unsafe',
	'ages-unknown': 'may be asked of under-13s, because this survey does not ask how old people are',
	'under-13': 'is asked of under-13s',
};

function checkOwnWords(question: Question, band: Band | null, index: number, say: Say) {
	if (question.kind !== 'own-words') return;
	const [field, number] = [`questions.${index}`, index + 1];
	if (groupsAsked(question, band)?.length === 0)
		say(
			`${field}.under13`,
			`Nobody would be asked question ${number}: every group may have somebody under 13. Offer answers to choose from, or ask under-13s too.`,
		);
	const why = whyAgree(question, band);
	if (why && !question.agreed)
		say(
			`${field}.agreed`,
			`Question ${number} ${reasons[why]}, in own words. Offer answers to choose from instead, or agree who reads it and what they do when somebody tells of harm, and say so there.`,
		);
}

function checkLabels(
	options: { label: string }[],
	field: string,
	missing: (number: number) => string,
	say: Say,
) {
	const earlier = looksLikeEarlier(options.map(({ label }) => label));
	options.forEach(({ label }, index) => {
		const like = options[earlier[index] ?? -1];
		if (lookOf(label) === '') say(`${field}.${index}.label`, missing(index + 1));
		else if (like?.label === label)
			say(`${field}.${index}.label`, `“${label}” is there twice. Change or remove one.`);
		else if (like)
			say(
				`${field}.${index}.label`,
				`“${label}” looks the same as “${like.label}” on a phone. Change or remove one.`,
			);
	});
}
