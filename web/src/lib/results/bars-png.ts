// A chart's bars as a PNG (W3C PNG specification, 3rd edition), for a reader that draws no SVG: plain areas and no letters, so that
// the Worker can draw them without a renderer. The table beside it has the words.
import type { Chart } from './chart.ts';

/** Pixels for one unit of the chart. */
const scale = 0.5;

const partOf = (colour: string, at: number) => parseInt(colour.slice(at, at + 2), 16);

/** Lines of pixels in red, green and blue, each led by its filter: none. */
function pixelsOf({ bars }: Chart, wide: number, high: number): Uint8Array<ArrayBuffer> {
	const stride = 1 + wide * 3;
	const pixels = new Uint8Array(stride * high).fill(0xff);
	for (let row = 0; row < high; row++) pixels[row * stride] = 0;
	for (const { x, y, width, height, fill } of bars) {
		const colour = [1, 3, 5].map((at) => partOf(fill, at));
		const [left, right] = [Math.round(x * scale), Math.round((x + width) * scale)];
		for (let row = Math.round(y * scale); row < Math.round((y + height) * scale); row++)
			for (let column = left; column < right; column++) pixels.set(colour, row * stride + 1 + column * 3);
	}
	return pixels;
}

const polynomial = 0xedb88320;

/** The check sum of a chunk (CRC-32 of ISO 3309). */
function checkSum(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ polynomial : sum >>> 1;
	}
	return ~sum >>> 0;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
	const whole = new Uint8Array(data.length + 12);
	const view = new DataView(whole.buffer);
	view.setUint32(0, data.length);
	whole.set(new TextEncoder().encode(name), 4);
	whole.set(data, 8);
	view.setUint32(data.length + 8, checkSum(whole.subarray(4, data.length + 8)));
	return whole;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Eight bits each of red, green and blue. */
const trueColour = [8, 2, 0, 0, 0];

export async function barsAsPng(chart: Chart): Promise<Uint8Array> {
	const [wide, high] = [Math.round(chart.width * scale), Math.round(chart.height * scale)];
	const head = new Uint8Array(13);
	const view = new DataView(head.buffer);
	view.setUint32(0, wide);
	view.setUint32(4, high);
	head.set(trueColour, 8);
	// What this calls "deflate" is the zlib format of RFC 1950, as PNG wants it.
	const packed = new Blob([pixelsOf(chart, wide, high)])
		.stream()
		.pipeThrough(new CompressionStream('deflate'));
	const data = new Uint8Array(await new Response(packed).arrayBuffer());
	const pieces = [signature, chunk('IHDR', head), chunk('IDAT', data), chunk('IEND', new Uint8Array())];
	return new Uint8Array(await new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}
