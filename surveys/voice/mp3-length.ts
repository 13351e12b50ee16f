// How long an MP3 plays: frame after frame from its first byte to its last (ISO/IEC 11172-3 and 13818-3, Layer III). Only
// what is nothing but frames of one kind is taken: such files can be put one behind the other, and hide nothing.

/** In kilobits a second, by the header's four bits; MPEG 1, then MPEG 2 and 2.5. */
const bitRates = [
	[0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
	[0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;
const sampleRates = [44_100, 48_000, 32_000];
/** What the sample rates of MPEG 1 are divided by, by the two bits of the version; 1 is none. */
const dividedBy = [4, 0, 2, 1];
const layerThree = 1;

interface Frame {
	bytes: number;
	samples: number;
	rate: number;
}

function frameAt(bytes: Uint8Array, at: number): Frame | null {
	const [sync = 0, kind = 0, rates = 0] = bytes.subarray(at, at + 3);
	if (sync !== 0xff || kind >> 5 !== 7 || ((kind >> 1) & 3) !== layerThree) return null;
	const divisor = dividedBy[(kind >> 3) & 3];
	const kilobits = bitRates[divisor === 1 ? 0 : 1][rates >> 4];
	const base = sampleRates[(rates >> 2) & 3];
	if (!divisor || !kilobits || !base) return null;
	const rate = base / divisor;
	const samples = divisor === 1 ? 1152 : 576;
	return {
		bytes: Math.floor((samples / 8) * ((kilobits * 1000) / rate)) + ((rates >> 1) & 1),
		samples,
		rate,
	};
}

/** In milliseconds; null where it is no such file, or is cut off. */
export function mp3Length(bytes: Uint8Array): number | null {
	let at = 0;
	let samples = 0;
	let rate = 0;
	while (at < bytes.length) {
		const frame = frameAt(bytes, at);
		if (!frame || (rate !== 0 && frame.rate !== rate)) return null;
		rate = frame.rate;
		samples += frame.samples;
		at += frame.bytes;
	}
	return at === bytes.length && rate > 0 ? Math.round((samples / rate) * 1000) : null;
}
