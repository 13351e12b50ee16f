import { askToGoPublic as write, type AskedToGoPublic } from '#db';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import { whatGoesOut } from '../results/publish-results.ts';
import { changedMeanwhile } from '../replies/changed-meanwhile.ts';
import { replyToPutBack } from '../replies/take-reply-down.ts';
import { replyToTell } from '../replies/tell-reply.ts';
import { takenDownOf } from '../taking-down/take-result-down.ts';
import type { World } from '../world.ts';
import { tellSeconds } from './tell-seconds.ts';

export type ToGoPublic =
	| { kind: 'telling' | 'putting-back'; reply: string; version: number }
	| { kind: 'publishing'; survey: string }
	| { kind: 'result-back'; survey: string; one: string };

/**
 * Asks a second person to look at what is to go public. It is looked over as it would be without them, and they say yes to
 * what whoever asks has before them: words that are changed after that make the asking void.
 */
export async function askToGoPublic(world: World, person: Person, asking: ToGoPublic): Promise<string> {
	const what = await asSeen(world, person, asking);
	const id = world.newId();
	const act =
		what.surveyId === null
			? ({ kind: 'reply-asked-for', thing: what.about } as const)
			: ({ kind: 'results-asked-for', thing: what.surveyId } as const);
	const by = { councilId: person.councilId, askedBy: person.id, askedOn: world.today };
	if (!(await write(acting(world, person, act), { id, ...by, ...what })))
		refuse('already-there', [{ field: 'second', message: 'Somebody has asked for this already.' }]);
	await tellSeconds(world, person);
	return id;
}

type Seen = Pick<AskedToGoPublic, 'kind' | 'surveyId' | 'about' | 'seen'>;

async function asSeen(world: World, person: Person, asking: ToGoPublic): Promise<Seen> {
	switch (asking.kind) {
		case 'telling':
		case 'putting-back': {
			const { kind, reply: id, version } = asking;
			const stored = await (kind === 'telling' ? replyToTell : replyToPutBack)(world, person, id);
			if (stored.version !== version) await changedMeanwhile(world, person, id, version);
			return { kind, surveyId: null, about: id, seen: String(version) };
		}
		case 'publishing': {
			const { seen } = await whatGoesOut(world, person, asking.survey);
			return { kind: asking.kind, surveyId: asking.survey, about: null, seen };
		}
		case 'result-back': {
			const { survey, one } = asking;
			await takenDownOf(world, person, { id: survey, one });
			return { kind: asking.kind, surveyId: survey, about: one, seen: one };
		}
	}
}
