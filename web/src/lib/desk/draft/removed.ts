// What was taken out of a draft, so that it can be put back where it was without undoing what was written since. It also travels
// in the form: without JavaScript nothing else remembers it.
import * as v from 'valibot';
import { Band, Option, Question } from '#surveys';

const place = v.pipe(v.number(), v.integer(), v.minValue(0));
const GroupOption = Band.entries.options.pipe[0].item;

const Removed = v.variant('what', [
	v.strictObject({ what: v.literal('question'), at: place, question: Question }),
	v.strictObject({ what: v.literal('answer'), of: v.string(), at: place, option: Option }),
	v.strictObject({ what: v.literal('groups'), band: Band }),
	v.strictObject({ what: v.literal('group'), at: place, option: GroupOption }),
]);
export type Removed = v.InferOutput<typeof Removed>;

/** What can be undone, for the bar. */
export function removedWords(removed: Removed): string {
	switch (removed.what) {
		case 'question':
			return `Question ${removed.at + 1} removed.`;
		case 'answer':
			return removed.option.label ? `“${shortened(removed.option.label)}” removed.` : 'An answer removed.';
		case 'groups':
			return 'Groups removed.';
		case 'group':
			return removed.option.label
				? `Group “${shortened(removed.option.label)}” removed.`
				: 'A group removed.';
	}
}

const shortened = (words: string) => (words.length > 30 ? `${words.slice(0, 29).trimEnd()}…` : words);

/** As the form carries it; null where it carries nothing. */
export function removedIn(form: FormData): Removed | null {
	const text = form.get('removed');
	if (typeof text !== 'string' || text === '') return null;
	try {
		const parsed = v.safeParse(Removed, JSON.parse(text));
		return parsed.success ? parsed.output : null;
	} catch {
		return null;
	}
}

/** What can be undone after a button: what it took out, or else what was taken out before, until that is put back. */
export const stillRemoved = (
	intent: string,
	before: Removed | null,
	now: Removed | undefined,
): Removed | null => now ?? (intent === 'undo' ? null : before);
