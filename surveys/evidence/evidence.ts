// Evidence joins two sides: strategy → priority → pledge → action → measure, and survey → question → release. Links
// between them are by id, so they hold when a heading is renamed.
import type { Link } from '../strategy/link.ts';
import { headingsOf } from '../strategy/parts/headings.ts';
import { partsOfKind, type Part } from '../strategy/parts/part.ts';
import type { Finding, ReleasedSurvey } from './finding.ts';
import { findingsOf } from './finding.ts';
import { repliesInOrder, type ReplyToRead } from './reply-order.ts';
import { askedQuestions, type AskedLink } from './asked-about.ts';
import { silenceOfParts } from './silence-of-parts.ts';
import type { Silence } from './silence.ts';
import { spokenIn, type SpokenFinding } from './spoken.ts';
import { withoutRepeats } from './trend.ts';

export interface Evidence {
	/** What was said, newest first, each question once. */
	said: SpokenFinding[];
	/** The same with every earlier time that a question was asked: what a measure is read from. */
	findings: Finding[];
	silence: Silence | null;
	/** Overdue first. */
	replies: ReplyToRead[];
	/** For each pledge here: whether anybody was heard on it, or on what is done for it. */
	pledges: { id: string; silence: Silence | null }[];
}

export interface EvidenceSources {
	parts: readonly Part[];
	releases: readonly ReleasedSurvey[];
	/** What young people were and are asked about. */
	links: readonly AskedLink[];
	replies: readonly ReplyToRead[];
	today: string;
}

/** The evidence for each heading of a strategy, by its id; under '' what stands on its own, under no heading. */
export function evidenceOf({
	parts,
	releases,
	links,
	replies,
	today,
}: EvidenceSources): Map<string, Evidence> {
	const findings = findingsOf(releases, links);
	const silences = silenceOfParts(parts, { findings, asked: askedQuestions(links), today });
	const headings = headingsOf(parts);
	const ids = ['', ...partsOfKind(parts, 'priority').map(({ id }) => id)];
	const isUnder = (heading: string) => (link: Link) => headings.get(link.id) === heading;
	return new Map(
		ids.map((id) => {
			const heard = findings.filter(({ about }) => about.some(isUnder(id)));
			const own = partsOfKind(parts, 'pledge').filter((pledge) => headings.get(pledge.id) === id);
			return [
				id,
				{
					said: withoutRepeats(heard).map((finding) => spokenIn(finding, releases)),
					findings: heard,
					silence: silences.get(id) ?? null,
					replies: repliesInOrder(
						replies.filter((reply) => reply.links.some(isUnder(id))),
						today,
					),
					pledges: own.map((pledge) => ({ id: pledge.id, silence: silences.get(pledge.id) ?? null })),
				},
			];
		}),
	);
}
