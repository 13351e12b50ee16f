// Tables as an Excel workbook, a sheet each. Text is written as text, and text that a spreadsheet would take for a formula
// is marked as in a CSV: it stays harmless when somebody saves the sheet as CSV and opens that.
import writeXlsxFile, { type SheetData } from 'write-excel-file/universal';
import { guarded } from './csv.ts';

export interface Sheet {
	name: string;
	rows: readonly (readonly (string | number)[])[];
	/** In characters. */
	widths: number[];
}

const cellsOf = (rows: Sheet['rows']): SheetData =>
	rows.map((row, place) =>
		row.map((value) =>
			typeof value === 'number'
				? { value, type: Number }
				: {
						value: guarded(value),
						type: String,
						wrap: true,
						alignVertical: 'top' as const,
						...(place === 0 && { fontWeight: 'bold' as const }),
					},
		),
	);

/** The answer that a browser saves as a file; kept nowhere on the way. */
export async function xlsxAnswer(name: string, sheets: readonly Sheet[]): Promise<Response> {
	const file = await writeXlsxFile(
		sheets.map(({ name: sheet, rows, widths }) => ({
			data: cellsOf(rows),
			sheet,
			columns: widths.map((width) => ({ width })),
			stickyRowsCount: 1,
		})),
	).toBlob();
	return new Response(file, {
		headers: {
			'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'Content-Disposition': `attachment; filename="${name}.xlsx"`,
			'Cache-Control': 'no-store',
		},
	});
}
