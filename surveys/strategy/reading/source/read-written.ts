// Rule: a file that is a reading already, in the format of docs/strategy-format.md, is not read again: it says by itself what is
// in it. What is not in that format is no strategy, however much it looks like one.
import * as v from 'valibot';
import { mostText, Unreadable, type SourceDocument } from './document.ts';
import { StrategyProposal } from '../proposal.ts';

const noStrategy =
	'This is JSON, but no strategy in the format that Heard reads and writes. Take the strategy away as JSON once more, or choose the document itself.';

export function readWritten(text: string): SourceDocument {
	if (text.length > mostText) throw new Unreadable('This file holds more text than a strategy could.');
	const { success, output } = v.safeParse(StrategyProposal, parsed(text));
	if (!success) throw new Unreadable(noStrategy);
	return { text: '', blocks: [], written: output };
}

/** What is nested too deeply to be parsed is no strategy either. */
function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
