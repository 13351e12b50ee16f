/** The instant so many minutes after another, or before it, as text that sorts. */
export const laterBy = (now: Date, minutes: number) =>
	new Date(now.getTime() + minutes * 60_000).toISOString();
