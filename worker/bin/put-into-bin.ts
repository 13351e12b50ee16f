import { binComparison, binProposal, binReply, binStrategy, binSurvey, replyOfCouncil } from '#db';
import { mayBin, mayBinStrategy, type ActKind, type BinnedKind } from '#surveys';
import { acting } from '../acts/acting.ts';
import type { Person } from '../door/door.ts';
import { found, must, refuse } from '../door/refusal.ts';
import { refuseChange } from '../surveys/survey-of-council.ts';
import type { World } from '../world.ts';
import { hangsOnStrategy } from './hangs-on-strategy.ts';

export interface Binned {
	kind: BinnedKind;
	id: string;
}

/** Puts something into the bin that was begun or put in by mistake. */
export async function putIntoBin(world: World, person: Person, { kind, id }: Binned): Promise<void> {
	const db = acting(world, person, { kind: `${kind}-binned` satisfies ActKind, thing: id });
	const { councilId } = person;
	const { today } = world;
	switch (kind) {
		case 'survey':
			if (!(await binSurvey(db, councilId, id, today))) await refuseChange(world, person, id);
			return;
		case 'reply': {
			const reply = found(await replyOfCouncil(world.db, councilId, id));
			must(mayBin(reply, today));
			if (!(await binReply(db, { councilId, id, seen: reply.version, today }))) refuse('wrong-state');
			return;
		}
		case 'strategy': {
			const { late, replacedBy } = await hangsOnStrategy(world, person, id);
			must(mayBinStrategy({ late: late.length, replacedBy }));
			if (!(await binStrategy(db, binningBy(world, person, id)))) refuse('wrong-state');
			return;
		}
		case 'proposal':
			if (!(await binProposal(db, councilId, id, today))) refuse('not-found');
			return;
		case 'comparison':
			if (!(await binComparison(db, councilId, id, today))) refuse('not-found');
	}
}

/** A strategy that goes or comes back changes the state of what it replaced: so it is told who, and when. */
export const binningBy = ({ today, newId }: World, { id: by, councilId }: Person, id: string) => ({
	...{ councilId, id, by, today, newId },
});
