// What a browser says of itself, as a person would say it: "Firefox on Windows". Nothing finer is kept.

/** Each says the names of those below it too, so the first that fits is meant. */
const browsers: readonly [name: string, sign: RegExp][] = [
	['Edge', /\bEdg(e|A|iOS)?\//],
	['Opera', /\bOPR\//],
	['Samsung Internet', /\bSamsungBrowser\//],
	['Firefox', /\b(Firefox|FxiOS)\//],
	['Chrome', /\b(Chrome|CriOS|Chromium|HeadlessChrome)\//],
	['Safari', /\bSafari\//],
];

const systems: readonly [name: string, sign: RegExp][] = [
	['an iPhone', /\biPhone\b/],
	['an iPad', /\biPad\b/],
	['Android', /\bAndroid\b/],
	['a Chromebook', /\bCrOS\b/],
	['Windows', /\bWindows\b/],
	['a Mac', /\bMac(intosh| OS X)\b/],
	['Linux', /\bLinux\b/],
];

const firstIn = (names: typeof browsers, header: string) =>
	names.find(([, sign]) => sign.test(header))?.[0] ?? null;

/** The browser of a `User-Agent` header, in words. */
export function browserInWords(header: string): string {
	const browser = firstIn(browsers, header) ?? 'A browser';
	const system = firstIn(systems, header);
	return system ? `${browser} on ${system}` : browser;
}
