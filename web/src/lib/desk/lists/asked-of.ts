import * as v from 'valibot';
import { Day, Id } from '#surveys';

const Words = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** Of a page, or of a line to go on from. */
const Place = v.pipe(v.string(), v.regex(/^[1-9]\d{0,9}$/));
const Page = v.pipe(Place, v.maxLength(5));
const Year = v.pipe(v.string(), v.regex(/^\d{4}$/));

/**
 * Reads what a list, or the log, is narrowed to from its address; days as people write them. What is none of it is left out,
 * like any slip in an address.
 */
export function askedOf({ searchParams }: URL) {
	const asked = (name: string, schema: v.GenericSchema<string>) => {
		const read = v.safeParse(schema, searchParams.get(name)?.trim());
		return read.success ? read.output : undefined;
	};
	return {
		words: asked('search', Words),
		page: asked('page', Page),
		year: asked('year', Year),
		under: asked('under', Place),
		id: (name: string) => asked(name, Id),
		day: (name: string) => asked(name, Day),
		oneOf: <T extends string>(name: string, these: readonly T[]): T | undefined => {
			const value = searchParams.get(name);
			return these.find((one) => one === value);
		},
	};
}

/** What the log is narrowed to. */
export function askedOfLog(url: URL) {
	const { words, under, id, day } = askedOf(url);
	return {
		...{ search: words, under, person: id('person'), thing: id('thing') },
		...{ from: day('from'), to: day('to') },
	};
}
