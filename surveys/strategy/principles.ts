// The seven corporate parenting principles: Children and Social Work Act 2017, section 1(1)(a) to (g). Every English
// council must have regard to them, so they are what strategies with different headings have in common. The words are a
// paraphrase of ours; the section is the law.
import * as v from 'valibot';

export interface Principle {
	number: number;
	section: string;
	wording: string;
}

const wordings = [
	'Act in their best interests, and look after their health and wellbeing',
	'Encourage them to say what they think, wish and feel',
	'Take what they think, wish and feel into account',
	'Help them to get at services, and to make the most of them',
	'Aim high for them, and seek what is best for them',
	'See that they are safe, and that home, relationships and education or work are steady',
	'Prepare them for adult life and for living on their own',
];

export const principles: readonly Principle[] = wordings.map((wording, place) => ({
	number: place + 1,
	section: `section 1(1)(${'abcdefg'.charAt(place)})`,
	wording,
}));

/** A principle by its place in the Act, 1 to 7. */
export const PrincipleNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(wordings.length));
