import { easyTextsOf, isEasyReadRequired } from '#db';
import { missingFromEasy, type FieldProblem, type SurveyContent } from '#surveys';
import type { World } from '../world.ts';

/** What is missing before a survey can be offered in easy read, and whether its council opens none without. */
export async function whatEasyReadLacks(
	{ db }: World,
	councilId: string,
	{ id, content }: { id: string; content: SurveyContent },
): Promise<{ required: boolean; begun: boolean; missing: FieldProblem[] }> {
	const [required, kept] = await Promise.all([isEasyReadRequired(db, councilId), easyTextsOf(db, id)]);
	return { required, begun: kept.length > 0, missing: missingFromEasy(content, kept) };
}
