// Rule: among wishes somebody may have printed what was done to a child. It must reach a person, and never be filed as one
// wish of many. Told by its grammar: others do something harmful, or "I" tell of what happened and how it felt.

const others =
	'(?:they|he|she|staff|carers?|foster carers?|(?:my |the |our )?(?:social )?workers?|adults?|people|teachers?|somebody|someone|police|boys|girls|other (?:kids|children|residents))';
const harm =
	'(?:t(?:ake|akes|ook)|steals?|stole|hits?|hurts?|beats?|shouts?|shouted|yells?|swears?|locks?|locked|search(?:es|ed)?|touch(?:es|ed)?|threaten(?:s|ed)?|bull(?:y|ies|ied)|forc(?:e|es|ed)|ignor(?:e|es|ed)|left|lied?|lies|laughs?|laughed|check(?:s|ed)? (?:our|my)|go(?:es)? through (?:our|my)|refus(?:e|es|ed)|punish(?:es|ed)?|grabs?|grabbed|restrain(?:s|ed)?)';

const othersHarm = new RegExp(`\\b${others}\\s+(?:\\w+\\s+){0,2}?${harm}\\b`, 'i');
const othersTake = new RegExp(
	`\\b${others}\\b.{0,60}\\b(?:and|then)\\s+(?:take|took|steal|stole|hit|hurt)\\b`,
	'i',
);
const felt =
	/\b(?:i|we) (?:felt|feel|was|were|am|got|have been|had been|get|am being) (?:\w+ )?(?:betrayed|unsafe|scared|afraid|frightened|abused|bullied|hurt|hit|threatened|ignored|abandoned|locked|left alone|let down|not safe|punished|attacked|touched)\b/i;
const wish =
	/\b(?:want|need|should|would like|please|hope|wish|could|make sure|let us|don[’']?t let|to be)\b/i;

/** Why a line reads as something that happened to somebody and not as a wish; null where it does not. */
export function allegationIn(text: string): string | null {
	if (felt.test(text)) return 'This tells how somebody felt because of something that happened.';
	if (wish.test(text)) return null;
	return othersHarm.test(text) || othersTake.test(text)
		? 'This tells of something that others do or did to a young person.'
		: null;
}
