// A count told as a story that a board can follow: what came out on top, how sure that is, and whether it matters how
// it was counted. One sentence a line; a blank line between the parts.
import { fewestForCertainty } from './certainty.ts';
import { hasResult, type BallotCount, type FullCount } from './count.ts';
import { agreementWord } from './kendall-w.ts';
import { ordinal } from '../words/sentence.ts';
import { listed, quoted } from './list-words.ts';
import type { NamedTiers } from './naming.ts';

export function tellCount(counted: BallotCount, name?: string): string {
	const parts = hasResult(counted) ? tellResult(counted) : [tellBallots(counted), ['There is no result.']];
	return [...(name ? [[name]] : []), ...parts].map((lines) => lines.join('\n')).join('\n\n');
}

const tellResult = (counted: FullCount): string[][] =>
	[
		tellBallots(counted),
		tellMatchUps(counted),
		tellHeadToHead(counted),
		tellOtherWays(counted),
		tellAgreement(counted),
		tellCertainty(counted),
		tellAppendix(counted),
	].filter((lines) => lines.length > 0);

function tellBallots({ ballots, blankBallots, candidates, complete, tiesOnBallots }: BallotCount): string[] {
	const blank = blankBallots === 0 ? '' : ` Blank and not counted: ${blankBallots}.`;
	const few = ballots < fewestForCertainty ? ['Too few to publish anything, or to say how sure it is.'] : [];
	if (ballots === 0) return [`No ballot places any of the ${candidates.length} options.${blank}`];
	const filled = complete
		? 'Every ballot places every option.'
		: 'Some leave options unplaced: those stand below the placed ones, side by side.';
	const put = ballots === 1 ? '1 ballot puts' : `${ballots} ballots put`;
	return [
		`${put} ${candidates.length} options in order.${blank}`,
		filled,
		...(tiesOnBallots ? ['Some put options side by side: those share their place.'] : []),
		...few,
	];
}

function tellMatchUps({ borda, matchUpsWonPer100 }: FullCount): string[] {
	const lines = borda.averagedRanking.map((tier, at) => {
		const place = 1 + borda.averagedRanking.slice(0, at).flat().length;
		const won = Math.round(matchUpsWonPer100[tier[0] ?? ''] ?? 0);
		return `${tier.length > 1 ? 'Joint ' : ''}${ordinal(place)}: ${listed(tier)}, won ${won} of every 100.`;
	});
	return [
		'Put every option against every other on every ballot. Of these match-ups,',
		...lines.map((line) => `  ${line}`),
	];
}

function tellHeadToHead({ condorcetWinner, condorcetLoser, weakCondorcetWinners, schwartzSet }: FullCount) {
	const loser = condorcetLoser === null ? [] : [`${quoted(condorcetLoser)} loses to every other.`];
	if (condorcetWinner !== null)
		return [`One to one, ${quoted(condorcetWinner)} beats every other option.`, ...loser];
	const nobody = 'One to one, no option beats every other.';
	if (weakCondorcetWinners.length > 0)
		return [
			nobody,
			`Nothing beats ${listed(weakCondorcetWinners)}, but not every match-up is won.`,
			...loser,
		];
	return [nobody, `These go round in a circle: ${listed(schwartzSet)}.`, ...loser];
}

const wayNames: Record<string, string> = {
	schulze: 'the Schulze method',
	kemeny: 'the Kemeny–Young method',
	firstChoices: 'first choices alone',
};

function tellOtherWays({ sameTop: { agree, of, tops } }: FullCount): string[] {
	const headline = listed((tops['matchUps'] ?? []).toSorted());
	return [
		`The same top in ${agree} of ${of} ways of counting.`,
		...Object.entries(tops)
			.filter(([, top]) => listed(top.toSorted()) !== headline)
			.map(([way, top]) => `With ${wayNames[way] ?? way}, the top would be ${listed(top)}.`),
	];
}

const tellAgreement = ({ kendallW }: FullCount): string[] =>
	kendallW === null
		? []
		: [`The ballots agree with each other ${agreementWord(kendallW)} (Kendall’s W ${kendallW.toFixed(2)}).`];

function tellCertainty({ certainty, ballots }: FullCount): string[] {
	if (certainty === null) return [];
	const tiers = certainty.tiers.map(({ places: [from, to], options, aboveNext }) => {
		const where = from === to ? ordinal(from) : `share places ${from} to ${to}, too close to call`;
		const next = aboveNext === null ? '' : `; ${aboveNext} above what follows`;
		return `  ${listed(options)}: ${where}${next}.`;
	});
	return [
		'Had chance sent other ballots, how far would the order hold?',
		...tiers,
		...tellMissing(certainty, ballots),
	];
}

function tellMissing({ asked, pairs }: NonNullable<FullCount['certainty']>, ballots: number): string[] {
	const chance = 'This covers chance, not who chose to answer.';
	if (asked === null) return [chance];
	const missing = Math.max(0, asked - ballots);
	const open = pairs.filter(({ settled }) => !settled).length;
	return [
		chance,
		`${asked} were asked and ${missing} did not answer. They could still turn round ${open} of the ${pairs.length} pairs.`,
	];
}

const inWords = (order: NamedTiers): string => order.map((tier) => listed(tier, ' = ')).join(' > ');

function tellAppendix({ rankedPairs, irv, copeland, borda }: FullCount): string[] {
	const { ranking, winners } = rankedPairs.winning;
	const pairs = ranking
		? inWords(ranking)
		: `depends on how ties are broken; on top could be ${listed(winners)}`;
	const runoff =
		irv.winner === null
			? `depends on how ties are broken; the winner could be ${listed(irv.winnersUnderAnyTieBreak)}`
			: `${quoted(irv.winner)} wins`;
	return [
		'Other ways of counting, for the appendix:',
		`  Ranked pairs: ${pairs}.`,
		`  Instant run-off: ${runoff}.`,
		`  Copeland: ${inWords(copeland.ranking)}.`,
		`  Modified Borda (does it matter who left options out?): ${inWords(borda.modifiedRanking)}.`,
	];
}
