import { releaseAnswer } from '$lib/server/release-answer';
import type { RequestHandler } from './$types';

/** The release of a survey that spoke of this strategy, as data. */
export const GET: RequestHandler = ({ locals, params }) => releaseAnswer(locals, params.survey);
