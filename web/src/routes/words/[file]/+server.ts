import { error } from '@sveltejs/kit';
import { otherLanguages } from '#surveys';
import { wordsIn } from '$lib/words/words';
import { wordsFile } from '$lib/words/words-file';
import type { RequestHandler } from './$types';

/** What the phone's script says in one language; the words of another version are not there. */
export const GET: RequestHandler = ({ params }) => {
	const file = otherLanguages
		.map((language) => wordsFile(language, wordsIn[language]))
		.find(({ name }) => name === params.file);
	if (!file) error(404);
	return new Response(file.json, {
		headers: {
			'Content-Type': 'application/json; charset=utf-8',
			'Cache-Control': 'public, max-age=31536000, immutable',
		},
	});
};
