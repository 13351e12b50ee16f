import { headlineOf, type Headline } from './headline.ts';
import type { Finding, ReleasedSurvey } from './finding.ts';
import { sinceLast, type SinceLast } from './since-last.ts';
import { trendOf, type Trend } from './trend.ts';

/** A finding as it is shown: with what it says in one line, and what the same question said before. */
export interface SpokenFinding extends Finding {
	headline: Headline;
	trend: Trend | null;
	/** Of an order: what moved since the same options were last asked about. */
	since: SinceLast | null;
}

export const spokenIn = (finding: Finding, releases: readonly ReleasedSurvey[]): SpokenFinding => ({
	...finding,
	headline: headlineOf(finding),
	trend: trendOf(finding, releases),
	since: sinceLast(finding.question, finding.on, releases),
});
