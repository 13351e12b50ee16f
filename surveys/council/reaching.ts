// Numbers that a child at risk is told to call or text. A number that cannot be dialled from a phone in Britain, or that eats
// a child's credit, is refused. The ranges are those of Ofcom's National Telephone Numbering Plan.

/** Short numbers that anybody can dial, at no cost: emergencies, the police, the health service, and the relay to 999. */
const short = ['999', '112', '101', '111', '18000'];

/** Areas in which some numbers are a digit shorter than anywhere else. */
const shorterAreas =
	'01204 01208 01254 01276 01297 01298 01363 01364 01384 01386 01404 01420 01460 01461 01480 01488 01524 01527 01562 01566 01606 01629 01635 01647 01659 01695 016977 01726 01744 01750 01768 01827 01837 01884 01900 01905 01935 01946 01949 01963 01995'.split(
		' ',
	);

const digitsOf = (number: string) => number.replaceAll(' ', '');

/** Why a young person could not dial this number; null where they can. */
export function whyNotDialled(number: string): string | null {
	const digits = digitsOf(number);
	if (short.includes(digits)) return null;
	// 116 and three digits: numbers of social value, the same all over Europe ("116 123").
	if (/^116\d{3}$/.test(digits)) return null;
	if (/^(?:09|118|070|076|084|087)/.test(digits))
		return 'Calling this number costs extra. Give one that is free, or costs what any call costs.';
	if (!digits.startsWith('0'))
		return 'No number in Britain starts so. Begin with 0, or give a short number like 999 or 116 123.';
	if (/^0800(?:\d{4}|\d{6}|\d{7})$/.test(digits)) return null;
	if (/^0[123]\d{9}$/.test(digits)) return null;
	if (/^01\d{8}$/.test(digits) && shorterAreas.some((area) => digits.startsWith(area))) return null;
	if (/^(?:07[1-57-9]\d{8}|0808\d{7})$/.test(digits)) return null;
	return 'This number is too long or too short, or no number in Britain starts so. Look at each digit.';
}

/** Why a young person could not send a text there; null where they can: a mobile, or a short number for texts ("85258"). */
export const whyNotTexted = (number: string): string | null =>
	/^(?:07[1-57-9]\d{8}|[678]\d{4,5}|999|18000)$/.test(digitsOf(number))
		? null
		: 'Texts go to a mobile (07…), or to a short number of five or six digits.';

interface Reached {
	name: string;
	dial: string | null;
	text?: string | undefined;
	chat?: string | undefined;
}

/** All ways to reach somebody that these lines offer. */
const waysOf = (lines: readonly Reached[]) =>
	lines.flatMap(({ dial, text, chat }) => [
		...(dial ? [`call ${digitsOf(dial)}`] : []),
		...(text ? [`text ${digitsOf(text)}`] : []),
		...(chat ? [`chat ${chat}`] : []),
	]);

/**
 * The ways that a line did not have before: somebody has to try each before young people see it. A number that moves to another
 * line is new there.
 */
export const newWays = (before: readonly Reached[], after: readonly Reached[]): string[] =>
	after.flatMap((line) => {
		const known = new Set(waysOf(before.filter(({ name }) => name === line.name)));
		return waysOf([line]).filter((way) => !known.has(way));
	});
