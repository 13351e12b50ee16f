import type { DemoWords } from './demo-survey.ts';

/** Words that may be shown; `quote` where the worker took out what could give somebody away. */
export const shown = (band: string, theme: string | null, text: string, quote = text): DemoWords => ({
	band,
	text,
	share: true,
	theme,
	quote,
});

/** Words that were not given to be shown. */
export const kept = (band: string, theme: string | null, text: string): DemoWords => ({
	band,
	text,
	share: false,
	theme,
	quote: null,
});
