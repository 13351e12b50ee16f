import { upperFirst } from '../design/range-words.ts';

/** What is printed beside a part: who made a pledge, who leads an action and by when, the target of a measure. */
export function factsOf({
	kind,
	who,
	when,
}: {
	kind: 'priority' | 'pledge' | 'action' | 'measure';
	who: string[];
	when: string | null;
}): string[] {
	const named = who.filter((one) => one !== '').join(', ');
	switch (kind) {
		case 'pledge':
			return named ? [`Made by: ${upperFirst(named)}.`] : [];
		case 'action':
			return [`Led by: ${named || 'not said'}.`, `By when: ${when || 'not said'}.`];
		case 'measure':
			return [`Target, as printed: ${when ?? 'none set'}.`];
		case 'priority':
			return [];
	}
}
