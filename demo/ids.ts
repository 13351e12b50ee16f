/** Ids by slug, so that the parts of a demo can name each other while the ids themselves stay random. */
export interface Ids {
	/** The id of a new thing; a slug names one thing only. */
	make(slug: string): string;
	/** The id of a thing that was made. */
	of(slug: string): string;
}

export function idsFrom(newId: () => string): Ids {
	const made = new Map<string, string>();
	return {
		make(slug) {
			if (made.has(slug)) throw new Error(`The demo names two things “${slug}”.`);
			const id = newId();
			made.set(slug, id);
			return id;
		},
		of(slug) {
			const id = made.get(slug);
			if (id === undefined) throw new Error(`The demo has nothing named “${slug}”.`);
			return id;
		},
	};
}
