// Rule: where one sentence prints several values, each is about its own stretch of it: "96% had a check and 98% were …".

/** For each position the stretch of words that tells about it: the whole text where there is only one. */
export function clausesAt(text: string, positions: readonly number[]): string[] {
	if (positions.length < 2) return positions.map(() => text);
	return positions.map((at, index) => {
		const after = text.slice(at, positions[index + 1] ?? text.length);
		if (after.split(/\s+/).length > 4) return after.trim();
		return text.slice(index === 0 ? 0 : positions[index - 1], positions[index + 1] ?? text.length).trim();
	});
}
