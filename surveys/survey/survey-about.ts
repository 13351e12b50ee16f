import type { Link } from '../strategy/link.ts';
import { emptySurvey, type SurveyContent } from './survey.ts';

/** A draft with one question about a part of a strategy. Five faces are the quickest to write; the words are the worker's. */
export const surveyAbout = (link: Link, newId: () => string): SurveyContent => ({
	...emptySurvey,
	questions: [{ kind: 'agree', id: newId(), wording: '', help: '', required: false, links: [link] }],
});
