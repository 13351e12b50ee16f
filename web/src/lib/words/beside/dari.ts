import type { BesideWords } from './english.ts';
import { besideInFarsi } from './farsi.ts';

/** Dari: written as Farsi is, but for these. Machine-made; not checked by a person yet. */
export const besideInDari: BesideWords = {
	...besideInFarsi,
	contact: {
		...besideInFarsi.contact,
		reachHint: 'شماره تیلفون، ایمیل، یا جایی که پیدایت کنیم. بگو آیا دیگران شاید ببینند یا جواب بدهند.',
	},
};
