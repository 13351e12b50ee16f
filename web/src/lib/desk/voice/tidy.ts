// What makes a recording pleasant to listen to: silence at its ends cut off, and every line as loud as the next.

const quiet = 0.012; // of full loudness
const left = 0.15; // seconds of silence that stay at each end
const loudest = 0.9;
/** A whisper is not made a shout: its noise would shout too. */
const mostLouder = 8;

/** `rate`: samples a second, each from -1 to 1. Empty where nobody is heard. */
export function tidy(samples: Float32Array, rate: number): Float32Array<ArrayBuffer> {
	const isHeard = (sample: number) => Math.abs(sample) > quiet;
	const first = samples.findIndex(isHeard);
	if (first < 0) return new Float32Array(0);
	const last = samples.findLastIndex(isHeard);
	const margin = Math.round(left * rate);
	const kept = samples.slice(Math.max(0, first - margin), last + margin);
	const peak = kept.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
	const louder = Math.min(loudest / peak, mostLouder);
	return kept.map((sample) => sample * louder);
}
