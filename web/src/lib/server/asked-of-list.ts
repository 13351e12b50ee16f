import * as v from 'valibot';
import { Day, Id } from '#surveys';

const Words = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const Page = v.pipe(v.string(), v.regex(/^[1-9]\d{0,4}$/));
const Year = v.pipe(v.string(), v.regex(/^\d{4}$/));

/** Reads what a list is narrowed to from its address. What is none of it is left out, like any slip in an address. */
export function askedOfList({ searchParams }: URL) {
	const asked = (name: string, schema: v.GenericSchema<string>) => {
		const value = searchParams.get(name)?.trim();
		return v.is(schema, value) ? value : undefined;
	};
	return {
		words: asked('search', Words),
		page: asked('page', Page),
		year: asked('year', Year),
		id: (name: string) => asked(name, Id),
		day: (name: string) => asked(name, Day),
		oneOf: <T extends string>(name: string, these: readonly T[]): T | undefined => {
			const value = searchParams.get(name);
			return these.find((one) => one === value);
		},
	};
}
