// What stands in the path of a call is a parameter and nothing else: `../people` must not become another route. hc() puts
// parameters into the path as they are, so they are encoded before it sees them.

/** One segment of a path, that the API reads as it was given. Dots alone would be taken for steps, however they are encoded, and nothing at all for no segment. */
function segment(value: string): string {
	if (value === '') return '%20';
	return /^\.{1,2}$/.test(value) ? value.replaceAll('.', '%252E') : encodeURIComponent(value);
}

const encoded = (input: unknown): unknown =>
	typeof input === 'object' && input !== null && 'param' in input
		? {
				...input,
				param: Object.fromEntries(
					Object.entries(input.param as Record<string, string>).map(([name, value]) => [
						name,
						segment(value),
					]),
				),
			}
		: input;

/** The same client, whose calls encode their parameters. */
export const encodingParams = <T extends object>(client: T): T =>
	new Proxy(client, {
		get(own, key) {
			const under: unknown = Reflect.get(own, key);
			return typeof under === 'function' ? encodingParams(under) : under;
		},
		apply(own, self, [input, ...more]: unknown[]): unknown {
			return Reflect.apply(own as (...all: unknown[]) => unknown, self, [encoded(input), ...more]);
		},
	});
