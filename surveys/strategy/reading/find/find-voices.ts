// Rule: what young people said is told by who speaks in the sentence ("young people told us"), or by the label it stands
// under. A quotation without a source is not taken for a child's. What was done because of it stands in the next sentence.
import { allegationIn } from './allegation.ts';
import type { PlacedBlock } from '../outline/outline.ts';
import { wordsIn } from '../source/document.ts';
import { namedHeading } from '../outline/priority-names.ts';
import type { ProposedConcern, ProposedVoice } from '../proposal.ts';
import { sentencesOf } from '../values/sentences.ts';

export interface VoicesRead {
	voices: ProposedVoice[];
	concerns: ProposedConcern[];
}

const speakers = '(?:children|young people|care leavers?|children and young people)';
const said = new RegExp(
	`\\b${speakers}\\b(?:,? (?:have|also|had|who|in|the|of|our|and|care|leavers?|generally))*\\s(?:told us|tell us|say|said|stated|asked|reported|report that|wanted us)\\b|\\b(?:told us|telling us)\\b`,
	'i',
);
const because =
	/^(?:because of this|as a result|in response|so,? we|we have (?:also )?(?:changed|updated|developed|added|created|made|renamed|introduced|set up)|this has)\b/i;
const quotation = /^["“](.{12,})["”]?$/s;

export function findVoices(blocks: readonly PlacedBlock[]): VoicesRead {
	const found: VoicesRead = { voices: [], concerns: [] };
	let sayers: string | null = null;
	/** The heading whose list of what was said is over, though no new one follows. */
	let over: string | null = null;
	for (const block of blocks) {
		const text = wordsIn(block);
		const { label, promise, heading } = block.under;
		if (text === null || block.kind === 'heading') sayers = null;
		if (
			text === null ||
			block.kind === 'heading' ||
			promise !== null ||
			namedHeading(text) !== null ||
			label === 'will do' ||
			label === 'difference'
		)
			continue;
		if (block.kind === 'paragraph') sayers = text.endsWith(':') && said.test(text) ? text : null;
		if (block.kind === 'item' && councilSpeaks(text)) [sayers, over] = [null, heading];
		const underVoice = (label === 'voice' && over !== heading) || sayers !== null;
		if (block.kind === 'item' && underVoice && !isQuestion(text))
			take(found, block, block.text, sayers ?? heading);
		else if (block.kind === 'paragraph' && quotation.test(text) && !sayers && label !== 'voice')
			quote(found, block, text);
		else if (block.kind === 'paragraph' && quotation.test(text) && label === 'voice')
			take(found, block, text, heading);
		else if (block.kind === 'paragraph' && !sayers) speak(found, block, label === 'voice');
	}
	return found;
}

/** "Our …", "We have …" and several sentences: this item is the council's, and the list of what was said is over. */
const councilSpeaks = (text: string) =>
	/^(?:our|we have|we are|all our)\b/i.test(text) && sentencesOf(text).length > 1;
/** A question that was asked is nothing that was said. */
const isQuestion = (text: string) => /^please\b/i.test(text) || text.endsWith('?');

/** "Young people told us they want:": what follows may be what was promised to them. */
const wants = /\b(?:want(?:ed|s)?|would like|wish(?:ed|es)?|asked (?:us )?for)\b/i;
const perhapsWish =
	'Its heading says what young people want: it may be a promise to keep, and not only what was said.';

function take({ voices, concerns }: VoicesRead, block: PlacedBlock, text: string, lead: string | null): void {
	const why = allegationIn(text);
	const { priority } = block.under;
	if (why) return void concerns.push({ text, doubts: [why], places: [block.place], priority });
	const unsure = [
		...('doubts' in block ? (block.doubts ?? []) : []),
		...(block.kind === 'item' && lead !== null && wants.test(lead) ? [perhapsWish] : []),
	];
	const doubts = lead === null ? ['No line above says who said this.', ...unsure] : [...unsure];
	voices.push({
		key: `voice-${voices.length + 1}`,
		text,
		did: null,
		speaker: 'young people',
		priority,
		doubts,
		places: [block.place],
	});
}

function quote({ voices }: VoicesRead, block: PlacedBlock, text: string): void {
	voices.push({
		key: `voice-${voices.length + 1}`,
		text,
		did: null,
		speaker: 'not said',
		priority: block.under.priority,
		doubts: ['A quotation without a source: it may be a worker’s or an inspector’s.'],
		places: [block.place],
	});
}

function speak(found: VoicesRead, block: PlacedBlock, under: boolean): void {
	let last: ProposedVoice | null = null;
	for (const { text } of sentencesOf(wordsIn(block) ?? '')) {
		const { priority } = block.under;
		if (said.test(text)) {
			const count = found.voices.length;
			take(found, block, text, block.under.heading ?? '');
			last = found.voices[count] ?? null;
			if (last && !under)
				last.doubts.push('It stands in running text, not under a heading about what young people said.');
		} else if (last && because.test(text)) last.did = last.did === null ? text : `${last.did} ${text}`;
		else if (under && priority !== null && /\d%/.test(text)) take(found, block, text, block.under.heading);
	}
}
