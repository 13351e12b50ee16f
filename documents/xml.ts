// The XML of Office files, one tag after the other. No tree is built, so nothing can nest too deep; no entity but the five of XML
// itself is known, so nothing can swell.
import { Unreadable } from '#surveys/reading';

export interface XmlTag {
	/** With its prefix, as Office writes it: "w:p". */
	name: string;
	kind: 'opens' | 'closes' | 'alone';
	attribute: (name: string) => string | null;
}

const deepest = 200;

/** Words and tags in their order. */
export function* xmlPieces(xml: string): Generator<string | XmlTag> {
	if (/<!(?:DOCTYPE|ENTITY)/i.test(xml.slice(0, 2000)))
		throw new Unreadable('This file is not as Office writes it.');
	let at = 0;
	let depth = 0;
	while (at < xml.length) {
		const open = xml.indexOf('<', at);
		if (open < 0) return;
		if (open > at) yield withoutXmlEntities(xml.slice(at, open));
		const comment = xml.startsWith('<!--', open);
		const end = comment ? xml.indexOf('-->', open) : xml.indexOf('>', open);
		if (end < 0) throw new Unreadable('This file is damaged: a part of it ends too early.');
		at = end + (comment ? 3 : 1);
		const tag = comment ? null : tagOf(xml.slice(open + 1, end));
		if (!tag) continue;
		if (tag.kind === 'opens') depth++;
		if (tag.kind === 'closes') depth--;
		if (depth > deepest) throw new Unreadable('The parts of this file are nested too deep.');
		yield tag;
	}
}

function tagOf(inside: string): XmlTag | null {
	if (inside.startsWith('?') || inside.startsWith('!')) return null;
	const closes = inside.startsWith('/');
	const name = /^[^\s/>]{1,80}/.exec(closes ? inside.slice(1) : inside)?.[0];
	if (name === undefined) return null;
	const attribute = (wanted: string) => {
		const found = new RegExp(`\\s${wanted}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(inside);
		const value = found?.[1] ?? found?.[2];
		return value === undefined ? null : withoutXmlEntities(value);
	};
	return { name, kind: closes ? 'closes' : inside.endsWith('/') ? 'alone' : 'opens', attribute };
}

const five: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const withoutXmlEntities = (text: string) =>
	text.includes('&')
		? text.replace(
				/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
				(all, hex?: string, decimal?: string, name?: string) => {
					if (name !== undefined) return five[name.toLowerCase()] ?? all;
					const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
					return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
						? String.fromCodePoint(code)
						: ' ';
				},
			)
		: text;
