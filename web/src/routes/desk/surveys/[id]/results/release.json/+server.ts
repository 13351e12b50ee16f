import { releaseAnswer } from '$lib/server/release-answer';
import type { RequestHandler } from './$types';

/** The release as data. Before the box is opened there is none. */
export const GET: RequestHandler = ({ locals, params }) => releaseAnswer(locals, params.id);
