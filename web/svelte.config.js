import adapter from '@sveltejs/adapter-cloudflare';

/** Whose class each short name is. */
const named = new Map();

/**
 * A component's class stands beside nearly every element of a page and cannot be compressed away: five letters, not
 * fourteen, are half a kilobyte of a young person's first response.
 * @type {NonNullable<import('svelte/compiler').CompileOptions['cssHash']>}
 */
function shortClass({ hash, filename, css }) {
	const whose = filename === '(unknown)' ? css : filename;
	const name = `s${hash(whose).slice(0, 4)}`;
	const first = named.get(name) ?? whose;
	if (first !== whose) throw new Error(`Give classes one more letter: ${whose} has the name of ${first}`);
	named.set(name, whose);
	return name;
}

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: {
		cssHash: shortClass,
		// Tables that a phone lays out as a grid name their roles again: Safari takes them away with the table layout.
		warningFilter: ({ code }) => code !== 'a11y_no_redundant_roles',
	},
	kit: {
		// A config of its own: the adapter deletes and rewrites the file that the config's `main` names.
		adapter: adapter({
			config: '../wrangler.adapter.toml',
			platformProxy: { configPath: '../wrangler.toml', persist: { path: '../.wrangler/state/v3' } },
		}),
		// The phone's script changes the address without loading a page: what a page names must not depend on it.
		paths: { relative: false },
		// Critical CSS travels inside the first response: a phone with a weak signal needs one answer, not five.
		inlineStyleThreshold: 20_000,
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The one style attribute on our pages: SvelteKit's own, which hides what it reads aloud after a change of page.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'media-src': ['self'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'form-action': ['self'],
				// A plain form's answer stands in a frame of the same page.
				'frame-src': ['self'],
				'frame-ancestors': ['self'],
				'base-uri': ['none'],
				'manifest-src': ['self'],
			},
		},
	},
};
