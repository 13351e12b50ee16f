// One line of a reply's history as a sentence.
import * as v from 'valibot';
import {
	answerText,
	dayInWords,
	languages,
	otherLanguages,
	ReplyAnswer,
	whyForStaff,
	type ReplyChange,
	type TakeDownWhy,
} from '#surveys';
import { stateNames } from './reply-words.ts';

export interface ChangeToRead extends ReplyChange {
	/** When, as an instant. */
	at: string;
	/** The name of who changed it. */
	by: string;
}

const StoredAnswer = v.pipe(v.string(), v.parseJson(), ReplyAnswer);

function answerIn(json: string | null): { name: string; text: string } {
	const answer = v.safeParse(StoredAnswer, json);
	if (!answer.success) return { name: 'another answer', text: '' };
	const by = 'by' in answer.output ? ` By ${dayInWords(answer.output.by)}.` : '';
	return { name: stateNames[answer.output.state], text: answerText(answer.output) + by };
}

/** What changed, and (where it was in words) what it was before. */
export function changeInWords(
	{ what, before, after }: ChangeToRead,
	people: readonly { id: string; name: string }[],
): { words: string; before: string | null } {
	const name = (id: string | null) =>
		people.find((person) => person.id === id)?.name ?? 'somebody who has left';
	switch (what) {
		case 'said':
			return { words: 'the words of what was said were changed.', before };
		case 'answer':
			return answerInWords(before, after);
		case 'owner':
			return { words: `${name(after)} sees to it now; it was ${name(before)}.`, before: null };
		case 'due': {
			const [old, now] = [before ?? '', after ?? ''];
			const moved = old < now ? 'put off' : 'moved forward';
			return { words: `${moved} to ${dayInWords(now)}; it was ${dayInWords(old)}.`, before: null };
		}
		case 'taken-down':
			return {
				words: after
					? `taken down from the public page: ${(whyForStaff[after as TakeDownWhy] ?? 'no reason was kept').toLowerCase()}.`
					: 'taken down from the public page.',
				before: null,
			};
		case 'put-back':
			return { words: 'put back on the public page.', before: null };
		case 'erased':
			return { words: 'its words were erased, here and everywhere.', before: null };
		case 'told':
			return { words: 'young people were told.', before: null };
		case 'translation':
			return translationInWords(before, after);
	}
}

function answerInWords(before: string | null, after: string | null) {
	const [old, now] = [answerIn(before), answerIn(after)];
	const same = old.name === now.name;
	return {
		words: same ? 'the answer was changed.' : `the answer became “${now.name}”; it was “${old.name}”.`,
		before: old.text || null,
	};
}

const StoredTranslation = v.pipe(
	v.string(),
	v.parseJson(),
	v.object({
		language: v.picklist(otherLanguages),
		said: v.string(),
		answer: v.string(),
		checkedBy: v.nullable(v.string()),
	}),
);

function translationInWords(before: string | null, after: string | null) {
	const [old, now] = [v.safeParse(StoredTranslation, before), v.safeParse(StoredTranslation, after)];
	if (before === null && after === null)
		return { words: 'its words in another language were changed.', before: null };
	const was = old.success ? `${old.output.said} ${old.output.answer}` : null;
	const language = now.success ? now.output.language : old.success ? old.output.language : null;
	const name = language ? languages[language].english : 'another language';
	if (!now.success) return { words: `its words in ${name} were taken away.`, before: was };
	const { checkedBy } = now.output;
	const by = checkedBy ? `checked by ${checkedBy}` : 'checked by nobody';
	return { words: `it was written in ${name}, ${by}.`, before: was };
}
