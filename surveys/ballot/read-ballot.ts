import * as v from 'valibot';
import type { SurveyContent } from '../survey/survey.ts';
import { Ballot, checkBallot } from './ballot.ts';

/** The ballot in an unsealed text, if it is one and fits the survey; null where it is spoilt. */
export function readBallot(survey: SurveyContent, text: string | null): Ballot | null {
	try {
		const parsed = v.safeParse(Ballot, JSON.parse(text ?? ''));
		if (!parsed.success) return null;
		const checked = checkBallot(survey, parsed.output);
		return checked.ok ? checked.value : null;
	} catch {
		return null; // not JSON: spoilt
	}
}
