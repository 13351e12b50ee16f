import { recordingsOf } from '#db';
import { howMuchIsRead, voiceSteps, type Language, type SurveyContent } from '#surveys';
import { refuse } from '../door/refusal.ts';
import type { World } from '../world.ts';
import { textsIn } from './texts-in.ts';

/**
 * Everything that is read of one step of a survey, line behind line in one answer. Which line somebody plays, and how often,
 * stays on the phone: we see that a step is listened to, and never which answer.
 */
export async function serveStep(
	world: World,
	survey: { id: string; content: SurveyContent },
	step: string,
	language: Language,
): Promise<Response> {
	const recordings = await recordingsOf(world.db, survey.id, language);
	const { whole } = howMuchIsRead(survey.content, await textsIn(world, survey, language), recordings);
	const lines = voiceSteps(survey.content).find((one) => one.step === step)?.lines;
	if (!whole || !lines) return refuse('not-found');
	const read = lines.flatMap(({ key }) => recordings.find((one) => one.key === key) ?? []);
	const clips = await Promise.all(
		read.map(async ({ media }) => (await world.media.get(media))?.arrayBuffer() ?? refuse('not-found')),
	);
	return new Response(new Blob(clips), {
		headers: {
			'Cache-Control': 'no-store',
			'Content-Type': 'audio/mpeg',
			// Where each line begins and ends: its key and how many bytes it has.
			'Heard-Lines': read.map(({ key }, at) => `${key} ${clips[at]?.byteLength ?? 0}`).join(','),
			'X-Content-Type-Options': 'nosniff',
		},
	});
}
