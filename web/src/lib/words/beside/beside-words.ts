// The catalogue of the pages beside a survey: as words.ts is for the survey's page.
import type { Language } from '#surveys';
import { besideInEnglish, type BesideWords } from './english.ts';
import { besideInArabic } from './arabic.ts';
import { besideInPolish } from './polish.ts';
import { besideInUkrainian } from './ukrainian.ts';
import { besideInWelsh } from './welsh.ts';
import { besideInVietnamese } from './vietnamese.ts';
import { besideInAlbanian } from './albanian.ts';
import { besideInSomali } from './somali.ts';
import { besideInFarsi } from './farsi.ts';
import { besideInPashto } from './pashto.ts';
import { besideInSorani } from './sorani.ts';
import { besideInTigrinya } from './tigrinya.ts';
import { besideInAmharic } from './amharic.ts';
import { besideInDari } from './dari.ts';

export const besideWordsIn: Record<Language, BesideWords> = {
	en: besideInEnglish,
	ar: besideInArabic,
	pl: besideInPolish,
	uk: besideInUkrainian,
	cy: besideInWelsh,
	vi: besideInVietnamese,
	sq: besideInAlbanian,
	so: besideInSomali,
	fa: besideInFarsi,
	ps: besideInPashto,
	ckb: besideInSorani,
	ti: besideInTigrinya,
	am: besideInAmharic,
	prs: besideInDari,
};
