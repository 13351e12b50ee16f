// Two voices about one thing: what young people say, and what the service judges. Shown side by side with the gap between them,
// and only where both were asked about the same time.

export interface VoicedReading {
	/** A day, YYYY-MM-DD. */
	day: string;
	voice: 'young people' | 'service';
}

const days = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** The newest reading of each voice, where at most `within` days lie between them; null where one voice is missing. */
export function pairReadings<R extends VoicedReading>(
	readings: readonly R[],
	within = 366,
): { youngPeople: R; service: R } | null {
	const newest = (voice: VoicedReading['voice']) =>
		readings.filter((one) => one.voice === voice).sort((one, other) => (one.day < other.day ? 1 : -1))[0];
	const youngPeople = newest('young people');
	const service = newest('service');
	if (!youngPeople || !service || Math.abs(days(youngPeople.day) - days(service.day)) > within) return null;
	return { youngPeople, service };
}
