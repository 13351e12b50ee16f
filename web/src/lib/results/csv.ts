// A table as CSV (RFC 4180), as spreadsheets open it: a byte order mark, so that they read UTF-8, and an apostrophe before
// text that they would take for a formula (OWASP, CSV injection).

/** Full-width ones too, which a Japanese or Chinese Excel reads as the others. */
const asFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/** Text that nobody's spreadsheet takes for a formula. */
export const guarded = (text: string): string => (asFormula.test(text) ? `'${text}` : text);

function cell(value: string | number): string {
	const text = typeof value === 'string' ? guarded(value) : String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvOf = (rows: readonly (readonly (string | number)[])[]): string =>
	`\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

/** The answer that a browser saves as a file; kept nowhere on the way. */
export const csvAnswer = (name: string, rows: readonly (readonly (string | number)[])[]): Response =>
	new Response(csvOf(rows), {
		headers: {
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': `attachment; filename="${name}.csv"`,
			'Cache-Control': 'no-store',
		},
	});
