import { mostItems } from '#surveys';
import { saidOfHeading, takeReviewStep, type ReviewStep } from '#surveys/review';
import type { Person } from '../door/door.ts';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { refuseChange, saveProposal, showProposal } from './proposal-of-council.ts';

/** As much as may be sent at once: step by step a reading grows no larger. */
const largest = 1024 * 1024;

/** Does what a button of the review does, to the reading as it was seen. Returns its version, and the item to look at next. */
export async function takeStep(
	world: World,
	person: Person,
	{ id, version, ...step }: ReviewStep & { id: string; version: number },
): Promise<{ version: number; next: string | null }> {
	const proposal = await showProposal(world, person, id);
	if (proposal.version !== version) return await refuseChange(world, person, id);
	const { review, next } = takeReviewStep(proposal.content, step, () => `new-${world.newId()}`);
	if (new TextEncoder().encode(JSON.stringify(review)).length > largest) refuse('too-large');
	if (review.items.length > mostItems)
		refuse('invalid', [{ field: 'item', message: `A strategy can have at most ${mostItems} items.` }]);
	const said = saidOfHeading(proposal.content, step.intent, world.today);
	return { version: await saveProposal(world, person, { id, version, content: review }, said), next };
}
