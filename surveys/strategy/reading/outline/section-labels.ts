// Rule: strategies use the same few headings inside a priority, in many wordings. A label tells what the lines under it are.

import { numbersInWords, wordsForDoing, wordsForPromising } from './heading-words.ts';

export const labels = [
	'why',
	'now',
	'will do',
	'difference',
	'voice',
	'measures',
	'promise',
	'principles',
	'vision',
	'scrutiny',
	'glossary',
] as const;
export type Label = (typeof labels)[number];

const youngPeople = '(?:children|child|young (?:people|person)|young people|care leavers?|you|councils?)';

/** In this order: the first that fits is taken. */
const shapes: [Label, RegExp][] = [
	[
		'glossary',
		/^(?:a |our )?(?:glossary|jargon[ -]?bust(?:er|ing)|what (?:the )?words mean|language guide)\b/,
	],
	[
		'principles',
		/\bprinciples\b.*(?:corporate parent|parenting)|(?:corporate parent|parenting).*\bprinciples\b/,
	],
	['vision', /^(?:our |the |shared )*(?:vision|vision statement)\b(?! and)/],
	['voice', new RegExp(`\\b(?:feedback|views?|voices?)\\b.*\\b${youngPeople}\\b`)],
	[
		'voice',
		new RegExp(
			`\\b${youngPeople}\\b.{0,60}\\b(?:told|tell|said|say|asked|want|wanted|feedback|think|thought)\\b`,
		),
	],
	['voice', /^(?:you said|what you (?:said|told us)|what we (?:heard|were told))\b/],
	[
		'difference',
		/^where (?:do we|we) want to (?:be|get|go)\b|^where we(?:(?:'|’)re| are) (?:going|heading|aiming)\b/,
	],
	['why', /^why\b/],
	[
		'promise',
		/^(?:what )?(?:we|our council|the council)(?: all)? (?:promises?|pledges?|commits?)(?: to you)?$/,
	],
	[
		'difference',
		/\bwhat (?:difference|will be different|impact|will change|will success|success|good)\b|\bhow (?:(?:will|do|would|can) (?:we|you)|(?:we|you)(?:(?:'|’)?ll| will| can| would)?) know\b|\bthe difference\b|^what this (?:will )?mean|^(?:desired |intended |expected )?(?:outcomes?|impact)$|\bwhat will it look like\b/,
	],
	[
		'measures',
		/\b(?:measur\w*|indicators?|kpis?|targets|track(?:ing)? (?:our )?progress|evaluate|success criteria)\b/,
	],
	[
		'will do',
		/^(?:what|how) (?:we(?:'|’)?(?: will|ll| are going to| plan to| want to| do| intend to)?|will we|are we going to|do we (?:want|need) to)\b.{0,40}\b(?:do|deliver|achieve|doing|priorit\w+|there)\b/,
	],
	[
		'will do',
		/^(?:in order to (?:do|achieve) this,? )?(?:to (?:do|achieve|deliver) this,? )?we (?:will|promise to|commit to|pledge to|are going to|aim to)$/,
	],
	[
		'will do',
		new RegExp(
			`^(?:what are )?(?:our|the|key) (?:(?:${numbersInWords}) )?(?:key )?(?:${wordsForDoing}|actions|plans?)(?: for action| are| is)?$|^(?:key |priority |our )?actions?$|^next steps$`,
		),
	],
	[
		'now',
		/^(?:where (?:we are|are we)|what we (?:know|have|already)|our (?:progress|achievements|journey)|what(?:'|’)?s? (?:is )?working|current (?:position|picture)|what have we)/,
	],
	[
		'scrutiny',
		/^(?:governance|accountability|monitoring(?: and (?:review|reviewing|evaluation))?|delivering (?:the|this|our) strategy|how (?:will|we) .*monitor|oversight|scrutiny)\b/,
	],
	['promise', new RegExp(`\\b(?:${wordsForPromising}|charter|covenant|manifesto|wish list)s?\\b`)],
];

const longest = 110;

/** What a heading or a line ending in a colon announces; null where it is none of the known ones. */
export function labelOf(text: string): Label | null {
	if (text.length > longest) return null;
	const wording = text
		.toLowerCase()
		.replace(/^[\d.]+\s*/, '')
		.replace(/[:?!.\s]+$/, '')
		.replace(/[“”"]/g, '')
		.trim();
	return shapes.find(([, shape]) => shape.test(wording))?.[0] ?? null;
}
