/** The answer that a browser saves as a file of data; kept nowhere on the way. */
export const jsonAnswer = (name: string, data: unknown): Response =>
	new Response(`${JSON.stringify(data, null, '\t')}\n`, {
		headers: {
			'Content-Type': 'application/json; charset=utf-8',
			'Content-Disposition': `attachment; filename="${name}.json"`,
			'Cache-Control': 'no-store',
		},
	});
