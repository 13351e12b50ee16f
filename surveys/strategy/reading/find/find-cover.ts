// Rules for what stands on a document's first pages: title, council, period, status, vision.
import { datesIn } from '../values/dates.ts';
import type { Place } from '../source/document.ts';
import type { PlacedBlock } from '../outline/outline.ts';
import { wordsIn } from '../source/document.ts';
import type { StrategyProposal } from '../proposal.ts';
import { sentencesOf } from '../values/sentences.ts';

type Found = StrategyProposal['title'];

const bookWord = /\b(?:strategy|plan|charter|promise|assessment|offer|framework|pledge|commitment)\b/i;
const onlyYears = /^(?:\(?20\d\d\s?[-–—/to ]+\s?(?:20)?\d\d\)?)$/;
const firstPages = 30;

/** The first line that names a strategy or plan; years alone on the next line belong to it. */
export function findTitle(blocks: readonly PlacedBlock[]): Found {
	const front = blocks.filter((block) => wordsIn(block) !== null).slice(0, firstPages);
	const cover = front.slice(0, 8);
	const index = cover.findIndex((block) => {
		const text = wordsIn(block) ?? '';
		return text.length < 160 && bookWord.test(text) && !/[.;,]$/.test(text) && !/^this\b/i.test(text);
	});
	const block = cover[index];
	if (!block) return null;
	const next = front[index + 1];
	const years = next && onlyYears.test(wordsIn(next) ?? '') ? ` ${wordsIn(next) ?? ''}` : '';
	const first = block.kind === 'heading' || index === 0;
	return {
		text: `${wordsIn(block) ?? ''}${years}`,
		doubts: first ? [] : ['It is not the first line of the document.'],
		places: [block.place],
	};
}

const councilName =
	/\b((?:\p{Lu}[\p{L}’'.-]*(?: (?:and|upon|of|on|the) | )){1,4})((?:(?:Metropolitan |Royal )?(?:Borough|City|County|District) )?Council)\b(?! (?:for|of Young|members?|tax))/gu;
const noCouncil =
	/\b(?:children|care|youth|young|the|our|town|parish|looked after|leavers?|in|this|each|every|student|school)\b/i;

/** The council that is named most often; without one, the place that is written about most. */
export function findCouncil(blocks: readonly PlacedBlock[]): Found {
	const named = new Tally();
	const places = new Tally();
	for (const block of blocks) {
		const text = wordsIn(block);
		if (text === null) continue;
		const capitals =
			block.place.line < 30 ? /^(\p{Lu}[\p{Lu} '’.-]{2,40}) COUNCIL$/u.exec(text)?.[0] : undefined;
		if (capitals) named.add(capitals, block.place);
		for (const found of text.matchAll(councilName)) {
			const name = (found[1] ?? '').replace(/[’']s$/, '').trim();
			if (!noCouncil.test(name)) named.add(`${name} ${found[2] ?? ''}`, block.place);
		}
		for (const found of text.matchAll(
			/\b(?:in|across|within|outside) (\p{Lu}[\p{L}’'.]+(?: \p{Lu}[\p{L}’'.]+){0,2})/gu,
		))
			if (
				!/^(?:Care|Children|January|February|March|April|May|June|July|August|September|October|November|December|Year|Priority|England|Key|Higher|Education|Employment|North|South|East|West|National|Touch|The|Suitable)\b/.test(
					found[1] ?? '',
				)
			)
				places.add((found[1] ?? '').replace(/[’']s$|\.$/, ''), block.place);
	}
	const [council] = named.best();
	if (council)
		return {
			text: council.name,
			doubts: council.times > 1 ? [] : ['It is named only once.'],
			places: [council.place],
		};
	const [place] = places.best();
	if (!place || place.times < 2) return null;
	return {
		text: place.name,
		doubts: ['No council is named: this is the place that the document writes about most.'],
		places: [place.place],
	};
}

class Tally {
	readonly #seen = new Map<string, { name: string; times: number; place: Place }>();
	add(name: string, place: Place): void {
		const known = this.#seen.get(name);
		if (known) known.times++;
		else this.#seen.set(name, { name, times: 1, place });
	}
	best() {
		return [...this.#seen.values()].sort((one, other) => other.times - one.times);
	}
}

/** A sentence that says which time the strategy covers; else the years of its title. */
export function findPeriod(blocks: readonly PlacedBlock[], title: Found): StrategyProposal['period'] {
	for (const block of blocks)
		for (const { text } of sentencesOf(wordsIn(block) ?? '')) {
			if (!/\b(?:strategy|plan)\b.{0,40}\b(?:covers?|runs?|spans?|is for|lasts?|sets out)\b/i.test(text))
				continue;
			const dates = datesIn(text).filter(({ from }) => from !== null);
			const [first] = dates;
			const last = dates.at(-1);
			if (first && last && first !== last && /\b(?:to|until|and)\b|[-–]/.test(text))
				return { text, from: first.from, to: last.to, doubts: [], places: [block.place] };
		}
	const [years] = datesIn(title?.text ?? '').filter(({ text }) => text.length > 4);
	if (!years || !title) return null;
	const from = /^\d{4}/.exec(years.text)?.[0] ?? null;
	const last = /(\d{2})$/.exec(years.text)?.[1];
	return {
		text: years.text,
		from,
		to: last === undefined ? null : `20${last}`,
		doubts: ['Only the years are printed, in the title.'],
		places: title.places,
	};
}

/** "Draft", "interim" or "final" on the first pages. */
export function findStatus(blocks: readonly PlacedBlock[]): StrategyProposal['status'] {
	const front = blocks.filter((block) => wordsIn(block) !== null).slice(0, firstPages);
	for (const block of front) {
		const text = wordsIn(block) ?? '';
		const alone = /^\W*(draft|interim|final)(?: version| strategy| \d.*| v.*)?\W*$/i.exec(text);
		const version = /\bversion\b.{0,20}\b(draft|interim|final)\W*$/i.exec(text.slice(0, 60));
		const said =
			/\bthis (?:is|document is) (?:an? )?(draft|interim|final)\b|\b(draft|interim) (?:strategy|plan|version)\b/i.exec(
				text,
			);
		const behind =
			text.length < 140
				? /(?:[-–—(]\s?|\bv\d{1,2}(?:\.\d{1,2})*[ ,]+)(draft|interim|final)(?: version)?\W*$/i.exec(text)
				: null;
		const word = (alone?.[1] ?? behind?.[1] ?? version?.[1] ?? said?.[1] ?? said?.[2])?.toLowerCase();
		if (word === 'draft' || word === 'interim' || word === 'final')
			return {
				text: sentencesOf(text).find((one) => one.text.toLowerCase().includes(word))?.text ?? text,
				status: word,
				doubts: [],
				places: [block.place],
			};
	}
	return null;
}

const visionSays = /\bvision\b[^.:]{0,80}?(?:\bis\b|:)\s*(?:that |for |to )?/i;

/** What is labelled as the vision; a document without such a line has none as far as the reading knows. */
export function findVision(blocks: readonly PlacedBlock[]): Found {
	for (const [index, block] of blocks.entries()) {
		const text = wordsIn(block);
		if (text === null) continue;
		if (
			block.kind === 'heading' &&
			block.under.label === 'vision' &&
			/^\W*(?:our |the |shared )*vision(?: statement)?\W*$/i.test(text)
		) {
			const below = blocks
				.slice(index + 1, index + 5)
				.find((next) => next.kind === 'paragraph' && !next.text.endsWith(':'));
			if (below?.kind === 'paragraph')
				return { text: unquoted(below.text), doubts: [], places: [below.place] };
		}
		if (block.kind === 'heading') continue;
		const sentence = sentencesOf(text).find(
			(one) => visionSays.test(one.text) && one.text.length > 40 && !/\?|remains the same/i.test(one.text),
		);
		if (sentence)
			return { text: sentence.text.replace(/^vision:\s*/i, ''), doubts: [], places: [block.place] };
	}
	return null;
}

const unquoted = (text: string) => text.replace(/^["'“‘](.*)["'”’]$/s, '$1');
