// What a worker sends of an easy version: a text, a symbol, a picture that is here or a new one, for each part by its key.
import { toBase64url, type EasyText, type FieldProblem, type SymbolName } from '#surveys';
import { answerOf, type ApiClient } from './api';
import { formText } from './form-text';

interface Part {
	key: string;
	picture: 'none' | 'may' | 'must';
}

export interface EasyForm {
	texts: Record<string, EasyText>;
	problems: FieldProblem[];
}

interface Pictures {
	api: ApiClient;
	/** The survey that keeps them. */
	id: string;
	/** What it keeps already. */
	here: readonly { id: string; alt: string }[];
}

/** Reads the form. New pictures are kept on the way, and what is said of those that are here is changed. */
export async function readEasyForm(
	form: FormData,
	parts: readonly Part[],
	pictures: Pictures,
): Promise<EasyForm> {
	const read: EasyForm = { texts: {}, problems: [] };
	for (const { key, picture } of parts) {
		const words = formText(form, `words/${key}`);
		const symbol = (formText(form, `symbol/${key}`) || null) as SymbolName | null;
		const own = picture === 'none' ? { media: null } : await ownPicture(form, key, pictures);
		if (own.problem) read.problems.push({ field: `easy.${key}`, message: own.problem });
		read.texts[key] = { words, symbol, media: own.media };
	}
	return read;
}

async function ownPicture(
	form: FormData,
	key: string,
	{ api, id, here }: Pictures,
): Promise<{ media: string | null; problem?: string }> {
	const chosen = formText(form, `own/${key}`) || null;
	const alt = formText(form, `alt/${key}`).trim();
	const file = form.get(`file/${key}`);
	if (file instanceof File && file.size > 0) {
		const bytes = toBase64url(new Uint8Array(await file.arrayBuffer()));
		const json = { kind: 'picture' as const, alt, bytes };
		const kept = await answerOf(api.api.surveys[':id'].media.$post({ param: { id }, json }));
		if (kept.ok) return { media: kept.value.media.id };
		const { code, fields, message } = kept.error;
		const why = code === 'too-large' ? 'This file is too large. Use at most 300 kB.' : message;
		return { media: chosen, problem: `The picture was not kept. ${fields?.[0]?.message ?? why}` };
	}
	// The words stand beside the picture that was shown there; those of another one that was chosen are its own.
	const before = here.find((one) => one.id === chosen);
	if (!before || formText(form, `was/${key}`) !== chosen || before.alt === alt) return { media: chosen };
	const param = { id, media: before.id };
	const said = await answerOf(api.api.surveys[':id'].media[':media'].$put({ param, json: { alt } }));
	return said.ok
		? { media: chosen }
		: { media: chosen, problem: said.error.fields?.[0]?.message ?? said.error.message };
}
