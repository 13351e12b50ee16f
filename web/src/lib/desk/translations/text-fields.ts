// The fields of texts to translate are named `text/<key>`.
const prefix = 'text/';

export const textField = (key: string) => prefix + key;

export const textsIn = (form: FormData): Record<string, string> =>
	Object.fromEntries(
		[...form].flatMap(([name, value]) =>
			name.startsWith(prefix) && typeof value === 'string' ? [[name.slice(prefix.length), value]] : [],
		),
	);

/** Where the field of a text stands on its page, by its place among all. */
export const textId = (at: number): string => `text-${at}`;
