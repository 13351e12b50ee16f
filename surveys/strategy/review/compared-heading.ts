import { normal } from '../reading/values/words-of.ts';

/** Headings that differ in letters, marks or a number in front are one: "3. How it feels" is "How it feels:". */
export const comparedHeading = (printed: string) =>
	normal(printed.replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s+/, ''));
