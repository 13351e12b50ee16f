// Whole or not at all: a phone offers easy read only where every text has its easy words and every answer its picture.
import * as v from 'valibot';
import { Id } from '../words/id.ts';
import { paragraph } from '../words/text.ts';
import type { FieldProblem } from '../problem.ts';
import { symbols, type SymbolName } from '../question/symbols.ts';
import type { SurveyContent } from '../survey/survey.ts';
import { easyParts, type EasyPart } from './easy-parts.ts';

/** What a worker writes for one text: its easy words, and one of our symbols or a picture of the council's own. */
export const EasyText = v.strictObject({
	words: paragraph(400),
	symbol: v.nullable(v.picklist(symbols)),
	media: v.nullable(Id),
});
export type EasyText = v.InferOutput<typeof EasyText>;

/** The same as it is kept. `english`: what it was made from; once that changed, it counts for nothing. */
export interface KeptEasyText extends EasyText {
	key: string;
	english: string;
	/** What the council's own picture shows; without it the picture is not shown. Null: there is none, or it was taken away. */
	alt: string | null;
}

export type Picture = { symbol: SymbolName } | { media: Id; alt: string };

/** A whole easy version, by the keys of its parts. */
export interface EasyRead {
	words: Record<string, string>;
	pictures: Record<string, Picture>;
}

/** What stands beside the easy words: what was chosen for them, or else what stands beside the usual ones. */
export function pictureOf(part: Pick<EasyPart, 'symbol'>, kept: KeptEasyText | undefined): Picture | null {
	if (kept?.media && kept.alt) return { media: kept.media, alt: kept.alt };
	const symbol = kept?.symbol ?? part.symbol;
	return symbol && { symbol };
}

const currentIn = (kept: readonly KeptEasyText[], { key, english }: EasyPart) =>
	kept.find((one) => one.key === key && one.english === english && one.words !== '');

/** All that there is of the easy version, whole or not: for a preview. */
export function easyReadSoFar(survey: SurveyContent, kept: readonly KeptEasyText[]): EasyRead {
	const all = easyParts(survey).map((part) => ({ part, kept: currentIn(kept, part) }));
	return {
		words: Object.fromEntries(all.flatMap(({ part, kept }) => (kept ? [[part.key, kept.words]] : []))),
		pictures: Object.fromEntries(
			all.flatMap(({ part, kept }) => {
				const picture = part.picture === 'none' ? null : pictureOf(part, kept);
				return picture ? [[part.key, picture]] : [];
			}),
		),
	};
}

const counted = (count: number, one: string) => (count === 1 ? `one ${one}` : `${count} ${one}s`);

/** What keeps easy read from being offered, place by place; each leads to the first thing that is missing there. */
export function missingFromEasy(survey: SurveyContent, kept: readonly KeptEasyText[]): FieldProblem[] {
	const { words, pictures } = easyReadSoFar(survey, kept);
	const places = Map.groupBy(easyParts(survey), ({ place }) => place);
	return [...places].flatMap(([place, parts]) => {
		const unsaid = parts.filter(({ key }) => words[key] === undefined);
		const unseen = parts.filter(({ key, picture }) => picture === 'must' && pictures[key] === undefined);
		const first = parts.find((part) => unsaid.includes(part) || unseen.includes(part));
		if (!first) return [];
		const missing = [
			...(unsaid.length > 0 ? [counted(unsaid.length, 'text')] : []),
			...(unseen.length > 0 ? [counted(unseen.length, 'picture')] : []),
		];
		return [
			{ field: `easy.${first.key}`, message: `${place} in easy read: ${missing.join(' and ')} missing.` },
		];
	});
}

/** The whole easy version; null where anything is missing, or nothing is asked. */
export const easyReadOf = (survey: SurveyContent, kept: readonly KeptEasyText[]): EasyRead | null =>
	survey.questions.length > 0 && missingFromEasy(survey, kept).length === 0
		? easyReadSoFar(survey, kept)
		: null;
