// A person's voice reads a step. All of it comes in one answer, so that nobody between sees which line is played; what is
// played, in which order and how far, is known to this page alone.
import { light } from './lit.ts';

/** A line: one that the page shows, or one of a list that its script made. */
const lineOf = ({ dataset }: HTMLElement) => dataset['line'] ?? dataset['id'] ?? '';

/** In the order in which they stand there now. */
const linesIn = (step: HTMLElement): HTMLElement[] =>
	Array.from(step.querySelectorAll<HTMLElement>('[data-line], [data-id]')).filter(
		(line) => line.getClientRects().length > 0,
	);

/** Cuts the answer into its lines. */
async function clipsFrom(address: string, signal: AbortSignal): Promise<Map<string, Blob>> {
	const response = await fetch(address, { signal, referrerPolicy: 'no-referrer', cache: 'no-store' });
	if (!response.ok) throw new Error(String(response.status));
	const whole = await response.blob();
	let at = 0;
	return new Map(
		(response.headers.get('Heard-Lines') ?? '').split(',').map((line) => {
			const [key = '', bytes] = line.split(' ');
			const from = at;
			at += Number(bytes);
			return [key, whole.slice(from, at, 'audio/mpeg')] as const;
		}),
	);
}

async function played(audio: HTMLAudioElement, clip: Blob, signal: AbortSignal): Promise<void> {
	const address = URL.createObjectURL(clip);
	try {
		await new Promise<void>((done, failed) => {
			signal.addEventListener('abort', () => done(), { once: true });
			audio.onended = () => done();
			audio.onerror = () => failed(new Error('audio'));
			audio.src = address;
			audio.play().catch(failed);
		});
	} finally {
		URL.revokeObjectURL(address);
	}
}

/** Plays what stands in a step, line by line, until it is told to stop. `audio` was made when somebody pressed. */
export async function readByPerson(
	step: HTMLElement,
	address: string,
	audio: HTMLAudioElement,
	signal: AbortSignal,
): Promise<void> {
	const clips = await clipsFrom(address, signal);
	for (const key of linesIn(step).map(lineOf)) {
		const clip = clips.get(key);
		if (!clip || signal.aborted) continue;
		// A list may have been drawn anew since.
		light(linesIn(step).find((line) => lineOf(line) === key) ?? null);
		await played(audio, clip, signal);
	}
}
