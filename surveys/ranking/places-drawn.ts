// Which places an option takes when the count is drawn again. Options that tie share their places evenly, so no tie is
// broken by the order in which they were offered.

export interface PlacesDrawn {
	/** The middle 95 of 100. */
	places: [best: number, worst: number];
	/** How often it comes first. */
	first: number;
}

export function placesDrawn(redrawn: readonly Float64Array[], options: number): PlacesDrawn[] {
	const held = Array.from({ length: options }, () => new Float64Array(options));
	for (const points of redrawn)
		for (let option = 0; option < options; option++) {
			const own = points[option] ?? 0;
			let [higher, level] = [0, 0];
			for (let other = 0; other < options; other++) {
				const value = points[other] ?? 0;
				if (value > own) higher++;
				else if (value === own) level++;
			}
			const places = held[option];
			for (let place = higher; places && place < higher + level; place++)
				places[place] = (places[place] ?? 0) + 1 / level;
		}
	const all = redrawn.length;
	return held.map((places) => ({
		places: [placeAt(places, 0.025 * all), placeAt(places, 0.975 * all)],
		first: (places[0] ?? 0) / all,
	}));
}

/** The place at which so many draws are reached. */
function placeAt(places: Float64Array, wanted: number): number {
	let reached = 0;
	return 1 + places.findIndex((share) => (reached += share) >= wanted - 1e-9);
}
