// The targets of the demo, taken apart. They are written down by hand in four ways, which this knows; it is no reader of
// documents.
import type { Target } from '#surveys';

const words: Record<string, Target['comparison']> = {
	'at least': 'at least',
	over: 'more than',
	'at most': 'at most',
};

export const targetsAsPrinted = (printed: string | null, unit: string): Target[] =>
	[...(printed ?? '').matchAll(/(at least |over |at most )?(\d+)(%?)( more)?( by \w+)?/g)].map(
		([text, lead = '', digits = '', percent, more, by]) => ({
			text: text.trim(),
			value: Number(digits),
			unit: percent === '%' ? '%' : unit,
			comparison: more
				? ('change by' as const)
				: digits === '100' && percent === '%'
					? ('all' as const)
					: (words[lead.trim()] ?? ('exactly' as const)),
			by: by?.replace(' by ', '') ?? null,
			baseline: null,
			clause: printed ?? '',
		}),
	);
