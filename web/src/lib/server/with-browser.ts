/** Whoever signs in is told later with which browser: SvelteKit's own calls do not say it by themselves. */
export const withBrowser = (request: Request) => ({
	headers: { 'User-Agent': request.headers.get('User-Agent') ?? '' },
});
