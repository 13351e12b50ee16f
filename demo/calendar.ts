/** Days and instants counted from the day on which the demo is loaded. */
export interface Calendar {
	/** `2026-11-22` */
	day(offset: number): string;
	/** An instant on that day, at a whole hour of UTC. */
	at(offset: number, hour: number): string;
}

export function calendarFrom(now: Date): Calendar {
	const at = (offset: number, hour: number) =>
		new Date(
			Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + offset, hour),
		).toISOString();
	return { at, day: (offset) => at(offset, 0).slice(0, 10) };
}

/** The year in which a strategy that is about half way through its time began. */
export const startYear = (now: Date) => now.getUTCFullYear() - 2;
