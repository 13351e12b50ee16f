// A chosen file read in this browser, as far as a review needs it. The reader is loaded only now.
export type ReadFile = { ok: true; read: string } | { ok: false; problem: string };

/** Said before the file is taken into memory; the reader says the same. */
const mostBytes = 40_000_000;

export async function readForReview(file: File): Promise<ReadFile> {
	if (file.size > mostBytes)
		return {
			ok: false,
			problem:
				'This file is larger than a strategy could be. Take the pictures out, or read it in part by part.',
		};
	const [{ startReview }, { Unreadable }, { readStrategyFile }] = await Promise.all([
		import('#surveys/review'),
		import('#surveys/reading'),
		import('#documents'),
	]);
	try {
		const document = await readStrategyFile(file.name, new Uint8Array(await file.arrayBuffer()));
		return { ok: true, read: JSON.stringify(startReview(file.name.slice(-200), document)) };
	} catch (error) {
		if (error instanceof Unreadable) return { ok: false, problem: error.message };
		return { ok: false, problem: 'This file could not be read. Copy its text into the box below instead.' };
	}
}
