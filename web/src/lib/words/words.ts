// The catalogue: one file a language, all with English's keys. A missing key is a type error; braces that were lost are
// found by tests/web/words.
import type { Language } from '#surveys';
import { albanian } from './albanian.ts';
import { amharic } from './amharic.ts';
import { arabic } from './arabic.ts';
import { dari } from './dari.ts';
import { english, type Words } from './english.ts';
import { farsi } from './farsi.ts';
import { pashto } from './pashto.ts';
import { polish } from './polish.ts';
import { somali } from './somali.ts';
import { sorani } from './sorani.ts';
import { tigrinya } from './tigrinya.ts';
import { ukrainian } from './ukrainian.ts';
import { vietnamese } from './vietnamese.ts';
import { welsh } from './welsh.ts';

export const wordsIn: Record<Language, Words> = {
	en: english,
	cy: welsh,
	ar: arabic,
	pl: polish,
	uk: ukrainian,
	vi: vietnamese,
	ti: tigrinya,
	ckb: sorani,
	ps: pashto,
	prs: dari,
	fa: farsi,
	sq: albanian,
	am: amharic,
	so: somali,
};
