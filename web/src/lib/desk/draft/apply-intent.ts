// What the editor's buttons do. With JavaScript this runs in the browser, without it on the server: the same answer
// either way. A button's value is its verb and what it is about, by id: `move-option/<question>/<option>/up`.
import type { SurveyContent } from '#surveys';
import { editBand } from './edit-band.ts';
import { editKeyHolder } from './edit-key-holder.ts';
import { editOptions } from './edit-options.ts';
import { editQuestions } from './edit-questions.ts';
import { unchanged, type Edit, type EditTools } from './edit.ts';
import { putBack } from './put-back.ts';

/** Applies a button. Whatever is no intent, or is about something that is not there, changes nothing. */
export function applyIntent(content: SurveyContent, intent: string, tools: EditTools): Edit {
	const [verb = '', ...about] = intent.split('/');
	if (verb === 'undo') return tools.removed ? putBack(content, tools.removed) : unchanged(content);
	return (
		editQuestions(content, verb, about, tools) ??
		editOptions(content, verb, about, tools) ??
		editBand(content, verb, about, tools) ??
		editKeyHolder(content, verb, about) ??
		unchanged(content)
	);
}
