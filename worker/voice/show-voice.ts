import { recordingsOf } from '#db';
import { howMuchIsRead, saysSo, voiceSteps, type Language } from '#surveys';
import type { Person } from '../door/door.ts';
import { findSurvey } from '../surveys/survey-of-council.ts';
import type { World } from '../world.ts';
import { textsIn } from './texts-in.ts';

/** What there is to read of a survey in a language, and how each line was read; `old`: other words stand there by now. */
export async function showVoice(world: World, person: Person, id: string, language: Language) {
	const { content, state } = await findSurvey(world, person, id);
	const texts = await textsIn(world, { id, content }, language);
	const recordings = await recordingsOf(world.db, id, language);
	const steps = voiceSteps(content).map(({ step, lines }) => ({
		step,
		lines: lines.map((line) => {
			const { key, english } = line;
			const found = recordings.find((one) => one.key === key);
			const recorded = found && { media: found.media, milliseconds: found.milliseconds };
			return {
				key,
				/** null: words of the page itself. */
				words: english === null ? null : (texts[key] ?? english),
				inEnglish: english !== null && !(key in texts),
				recorded: recorded ?? null,
				old: found ? !saysSo(line, texts, found) : false,
			};
		}),
	}));
	return {
		title: content.title,
		draft: state === 'draft',
		steps,
		...howMuchIsRead(content, texts, recordings),
	};
}

/** How much of a survey has a voice, in each language that it has. */
export async function showVoices(world: World, person: Person, id: string) {
	const { content } = await findSurvey(world, person, id);
	const recordings = await recordingsOf(world.db, id);
	const languages: Language[] = ['en', ...(content.languages ?? [])];
	const voices = await Promise.all(
		languages.map(async (language) => ({
			language,
			...howMuchIsRead(
				content,
				await textsIn(world, { id, content }, language),
				recordings.filter((one) => one.language === language),
			),
		})),
	);
	return { voices };
}
