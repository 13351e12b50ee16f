import { encode } from 'uqr';

/** White around the code, in modules: what ISO/IEC 18004 asks for, so that a camera finds its edge. */
const quietZone = 4;

/** A QR code of a text as an SVG path of strokes one module wide, each row's dark runs from left to right. */
export function qrPath(text: string): { size: number; path: string } {
	const { data, size } = encode(text, { ecc: 'M', border: quietZone });
	const rows = data.map((row, y) => {
		const runs: string[] = [];
		let at = 0; // where the pen is
		row.forEach((dark, x) => {
			if (!dark || row[x - 1]) return;
			const light = row.indexOf(false, x);
			const end = light < 0 ? size : light;
			runs.push(runs.length === 0 ? `M${x} ${y}.5` : `m${x - at} 0`, `h${end - x}`);
			at = end;
		});
		return runs.join('');
	});
	return { size, path: rows.join('') };
}
