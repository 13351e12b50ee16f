import * as v from 'valibot';
import { otherLanguages } from '#surveys';
import { query } from '../door/validate.ts';

/** `?in=ar`. A language that there is none of is English, like any other mistake in an address. */
export const inLanguage = v.object({
	in: v.optional(v.fallback(v.optional(v.picklist(otherLanguages)), undefined)),
});
export const InLanguage = query(inLanguage);
