// A release as everybody has it after something of it was taken down. Of figures only a whole question can go, with all its
// groups: never one option, one group or one number, because what is left of a table tells of what is missing. Quotes and
// themes go one by one. Their place stands beneath the others and not where it was in the alphabet, once for each day and reason and
// not once for each quote: neither how many went nor between which two they stood is told.
//
// What is left proves nothing that the whole did not prove: it is made from what was published and from the choice of
// somebody who had seen no more of the box than that (docs/threat-model.md).
import type { Voices, VoicesOfQuestion } from '../release/voices.ts';
import type { Release, ReleasedQuestion } from '../release/released.ts';
import { whyInPublic, type TakenDown, type TakeDownKind, type TakeDownWhy } from './take-down.ts';

/** Something of a release that was taken down. */
export interface TakeDown {
	question: string;
	kind: TakeDownKind;
	/** The quote, or the theme's name; null of a question, and of words that were erased. */
	words: string | null;
	on: string;
	why: TakeDownWhy;
}

const placeOf = ({ on, why }: TakeDown): TakenDown => ({ on, why: whyInPublic(why) });

const once = (places: readonly TakenDown[]): TakenDown[] =>
	places
		.filter(({ on, why }, at) => places.findIndex((one) => one.on === on && one.why === why) === at)
		.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.why < b.why ? -1 : 1));

/** A question of which nothing is told any more; that it was told stays with it. */
const untold = (question: ReleasedQuestion): ReleasedQuestion => ({
	...question,
	...((question.result.shown || question.wasTold) && { wasTold: true as const }),
	result: { shown: false },
	bands: question.bands.map((band) => ({ ...band, result: { shown: false } })),
});

function withoutWords(
	voices: VoicesOfQuestion,
	gone: readonly Pick<TakeDown, 'kind' | 'words'>[],
): VoicesOfQuestion {
	const isGone = (kind: TakeDownKind, words: string) =>
		gone.some((one) => one.kind === kind && one.words === words);
	return {
		...voices,
		themes: voices.themes.filter(({ name }) => !isGone('theme', name)),
		quotes: voices.quotes.filter((quote) => !isGone('quote', quote)),
	};
}

const voicesWithout = (voices: VoicesOfQuestion, gone: readonly TakeDown[]): VoicesOfQuestion =>
	gone.length === 0 ? voices : { ...withoutWords(voices, gone), takenDown: once(gone.map(placeOf)) };

/** What everybody has of a release. */
export function withoutTakenDown<R extends { content: Release; voices: Voices | null }>(
	release: R,
	takeDowns: readonly TakeDown[],
): R {
	if (takeDowns.length === 0) return release;
	const whole = new Map(
		takeDowns.filter(({ kind }) => kind === 'question').map((one) => [one.question, placeOf(one)]),
	);
	const questions = release.content.questions.map((question) => {
		const place = whole.get(question.id);
		return place ? { ...untold(question), takenDown: place } : question;
	});
	const voices = release.voices?.flatMap((one) =>
		whole.has(one.question)
			? []
			: [
					voicesWithout(
						one,
						takeDowns.filter(({ question }) => question === one.question),
					),
				],
	);
	return { ...release, content: { ...release.content, questions }, voices: voices ?? null };
}

/** A release as it is kept once something of it is erased: the place is kept beside it, and nothing of what stood there. */
export function withoutErased(
	{ content, voices }: { content: Release; voices: Voices | null },
	{ question, kind, words }: Pick<TakeDown, 'question' | 'kind' | 'words'>,
) {
	if (kind === 'question') {
		const questions = content.questions.map((one) => (one.id === question ? untold(one) : one));
		const others = voices?.filter((one) => one.question !== question) ?? null;
		return { content: { ...content, questions }, voices: others };
	}
	const left = voices?.map((one) => (one.question === question ? withoutWords(one, [{ kind, words }]) : one));
	return { content, voices: left ?? null };
}
