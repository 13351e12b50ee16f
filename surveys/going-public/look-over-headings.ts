// A strategy's headings, written at the desk: the public page has their young wording beside each reply, the board their titles.
// What the council's own document printed was public before it came here, so only what is new is looked over; and as it is saved
// with many others at one press, only what names somebody beyond doubt is told.
import { lookOver, type Found, type Looking } from './going-public.ts';

interface Heading {
	id: string;
	title: string;
	youngWording: string;
}

/** What stops new words of headings; the field is the heading's place in the list and its key. */
export function headingsThatStop(
	headings: readonly Heading[],
	stood: readonly Heading[],
	looking: Looking,
): Found[] {
	return headings.flatMap((heading, at) => {
		const before = stood.find(({ id }) => id === heading.id);
		return (['title', 'youngWording'] as const)
			.filter((key) => heading[key] !== before?.[key])
			.flatMap((key) => {
				const field = `priorities.${at}.${key}`;
				return lookOver({ field, text: heading[key], whose: 'ours', verbatim: true }, looking);
			})
			.filter(({ stops }) => stops);
	});
}
