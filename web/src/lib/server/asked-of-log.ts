import * as v from 'valibot';
import { Day, Id } from '#surveys';

const Words = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const Line = v.pipe(v.string(), v.regex(/^[1-9]\d{0,9}$/));

/** What the log is narrowed to, as its address says. What is no day or no id is left out, like any slip in an address. */
export function askedOfLog(url: URL) {
	const asked = (name: string, schema: v.GenericSchema<string>) => {
		const value = url.searchParams.get(name)?.trim();
		const read = v.safeParse(schema, value);
		return read.success ? read.output : undefined;
	};
	return {
		person: asked('person', Id),
		thing: asked('thing', Id),
		from: asked('from', Day),
		to: asked('to', Day),
		search: asked('search', Words),
		under: asked('under', Line),
	};
}
