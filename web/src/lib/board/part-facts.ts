import { upperFirst } from '#surveys';
import type { ChainOnBoard } from '#worker';

/** What is printed beside a part: who made a pledge, who leads an action and by when, the target of a measure. */
export function factsOf(part: ChainOnBoard['part']): string[] {
	switch (part.kind) {
		case 'pledge':
			return part.madeBy ? [`Made by: ${upperFirst(part.madeBy)}.`] : [];
		case 'action': {
			const leads = part.leads.filter((one) => one !== '').join(', ');
			return [`Led by: ${leads || 'not said'}.`, `By when: ${part.timescale || 'not said'}.`];
		}
		case 'measure':
			return [`Target, as printed: ${part.target ?? 'none set'}.`];
		case 'priority':
			return [];
	}
}
