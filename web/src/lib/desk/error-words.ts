/** What an error page says. Never more than a kind sentence: the details are for whoever looks after Heard. */
export function errorWords(status: number): { title: string; words: string } {
	if (status === 404)
		return { title: 'This page is not here', words: 'It may have moved, or the link may be cut off.' };
	if (status === 403)
		return { title: 'This page is not for you', words: 'Your role does not open this page.' };
	if (status >= 500)
		return {
			title: 'Something went wrong on our side',
			words: 'It is not your fault. Wait a minute, then try again.',
		};
	return { title: 'That did not work', words: 'Go back, and try again.' };
}
