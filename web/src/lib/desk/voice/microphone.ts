export interface Recorder {
	/** What was recorded; the microphone is let go. */
	stop: () => Promise<Blob>;
}

/** Rejects where there is no microphone, or the browser may not use it. `full`: called when it has run as long as it may. */
export async function startRecording(longest: number, full: () => void): Promise<Recorder> {
	const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
	const recorder = new MediaRecorder(stream);
	const pieces: Blob[] = [];
	recorder.addEventListener('dataavailable', ({ data }) => pieces.push(data));
	const ended = new Promise<Blob>((done) =>
		recorder.addEventListener('stop', () => {
			for (const track of stream.getTracks()) track.stop();
			done(new Blob(pieces, { type: recorder.mimeType }));
		}),
	);
	recorder.start();
	const clock = setTimeout(full, longest);
	return {
		stop: () => {
			clearTimeout(clock);
			if (recorder.state !== 'inactive') recorder.stop();
			return ended;
		},
	};
}
