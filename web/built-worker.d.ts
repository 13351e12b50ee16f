/** What SvelteKit's adapter builds. */
declare module '*/cloudflare/_worker.js' {
	const pages: { fetch: ExportedHandlerFetchHandler };
	export default pages;
}
