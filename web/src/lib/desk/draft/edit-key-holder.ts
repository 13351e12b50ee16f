import { emptyKeyHolder, type SurveyContent } from '#surveys';
import type { Edit } from './edit.ts';

/** key-holder/choose, key-holder/none; null for any other. */
export function editKeyHolder(content: SurveyContent, verb: string, [target]: string[]): Edit | null {
	if (verb !== 'key-holder') return null;
	if (target === 'choose')
		return {
			content: { ...content, keyHolder: content.keyHolder ?? emptyKeyHolder },
			focus: 'keyHolder.person',
			said: 'A key-holder opens the box. Choose who.',
		};
	if (target !== 'none') return null;
	return {
		content: { ...content, keyHolder: null },
		focus: 'keyHolder',
		said: 'Our computer opens the box at the closing time.',
	};
}
