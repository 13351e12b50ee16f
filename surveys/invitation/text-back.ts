// What somebody means who texts back. Every text ends "Reply STOP to stop", and people answer as people do: politely, with
// their name beneath, more than once, with a typing error. So a text is read sentence by sentence, without its polite words,
// its greeting and its signature. It stops where the first or the last sentence that is left asks for no more texts and for
// nothing else. "Stop him" and "my carer won't stop" are sentences about somebody's life, and not about texts.
//
// In doubt it is a message, because a message is answered with help and with how to stop for sure. A text can be both: "Stop.
// My carer reads my phone" stops, and says something.

export interface MeantByText {
	/** No more texts, or texts again; null: neither was asked for. */
	asks: 'stop' | 'start' | null;
	/** Something else was said, too. */
	says: boolean;
}

const polite =
	/\b(please|pls|plz|plse|pleas|thanks|thank you|thankyou|thx|thanx|ta|cheers|sorry|ok|okay|hi|hello|hey|hiya|now|just|immediately|asap|today|today|right away|kindly|x+|sir|miss|mate|guys)\b/g;
const greeting = /^(this is|its|it is|im|i am|my name is) \p{L}+( \p{L}+)?( here)?$/u;
const signedOff =
	/^(kind regards|best regards|many regards|regards|best wishes|from|love|yours|sent from my|signed|get outlook for)\b.*$/;
/** A sign-off behind the words themselves: "stop texting me kind regards ellie". */
const signedBehind = / (kind regards|best regards|regards|best wishes|love from|from)( \p{L}+){0,2}$/u;
const callsForHelp = /^(help|hurt|scared|sad|alone|danger|police|why|no|yes)$/;

const stop = '(?:st+o+p+|sotp|stpo|tsop|sto|stp|st0p|stob|s t o p|stop ?all|stopp?ed)';
const unsubscribe = '(?:unsubscribe|unsubcribe|unsuscribe|unsub|opt ?out|cancel|quit|end)';
const text = '(?:te?xts?|txts?|texting|messages?|msgs?|sms|surveys?|polls?|links?|spam)';
const which = '(?:(?:all|the|these|those|this|that|your|my|any|more|of|other|stupid) )*';
const sending =
	'(?:texting|txting|messaging|messageing|msging|texts|sending|contacting|spamming|bothering|emailing|asking)';
const send = '(?:text|txt|message|msg|contact|send|spam)';
const whom = '(?:me|us|my phone|my number|this number|this phone|anything|it|them|these|those|this|to)';
const again = '(?:again|any ?more|ever|from now on|from you|from now)';
const asking =
	'(?:(?:can|could|will|would) (?:you|u) |(?:how|where) (?:do|can) i |i said |i (?:want|need|would like) (?:you |u )?to |id like (?:you |u )?to |you need to |i am asking you to )?';
const wanting = '(?:no|i (?:do not|dont|no longer) want|(?:do not|dont) want|i want no|no longer want)';

const stops = [
	`(?:can (?:you|u) |could (?:you|u) |(?:how|where) (?:do|can) i |i said )?${stop}(?: ${stop})*(?: (?:it|this|that|these|all|everything))?`,
	`${asking}${unsubscribe}(?: me| us)?(?: ${stop}| ${unsubscribe})*`,
	`${asking}${stop} ${which}${text}(?: (?:to|me|us|my phone|this number|now))*(?: ${again})?`,
	`${asking}(?:${stop} )+${sending}(?: ${whom})*(?: ${which}${text})?(?: ${whom})*(?: ${again})?`,
	`${asking}${stop} ${send}(?: ${whom})*(?: ${again})?`,
	`${wanting} (?:(?:to )?(?:get|getting|receive|receiving|have) )?${which}${text}(?: (?:to me|from you))?(?: ${again})?`,
	`(?:you )?(?:do not|dont|never) ${send}(?: ${whom})*(?: ${which}${text})?(?: ${again})?`,
	`${asking}(?:take|get|remove|delete|unsubscribe|opt) (?:me|my number|my phone|this number)(?: (?:off|from|out)(?: of)?)?(?: ${which}(?:list|lists|texts|messages|system|phone))?`,
	'(?:you (?:have|have got|got) the |this is the )?wrong (?:number|person)',
].map((form) => new RegExp(`^(?:${form})$`));

const starts = [
	'(?:yes )?(?:start|unstop|restart|re ?start)(?: (?:again|texts?|texting|messages?|messaging|sending))*(?: me)?(?: again)?',
	'(?:yes )?(?:you can |can you |i want you to )?(?:text|message|txt) me (?:again|after all)',
	'(?:yes )?i (?:do )?want (?:(?:to get|your|the|more) )*(?:texts?|messages?)(?: again| after all)',
].map((form) => new RegExp(`^(?:${form})$`));

/** The sentences of a text in small letters, without signs, accents' variants, apostrophes and numbers that stand alone. */
const sentencesOf = (written: string) =>
	written
		.normalize('NFKC')
		.replace(/['’‘`´]/g, '')
		.split(/[\n\r.!?;:,()[\]{}"“”«»|/]+|\s[-–—~*]+\s|--+|\p{Extended_Pictographic}+/u)
		.map((sentence) =>
			sentence
				.toLowerCase()
				.replace(/[^\p{L}\p{N} ]+/gu, ' ')
				.replace(/(?<!\S)\d+(?!\S)/g, ' ')
				.replace(/\s+/g, ' ')
				.trim(),
		)
		.filter((sentence) => sentence !== '');

const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim();
const withoutPolite = (sentence: string) => squeezed(sentence.replace(polite, ' ').replace(signedBehind, ''));

/** A name beneath, or a sign-off: "Ellie", "Kind regards Ellie B", "Sent from my iPhone". */
const isSignature = (sentence: string, isLast: boolean) =>
	signedOff.test(sentence) ||
	(isLast &&
		/^\p{L}+( \p{L}{1,12})?$/u.test(sentence) &&
		!sentence.split(' ').some((word) => callsForHelp.test(word)));

const fits = (forms: readonly RegExp[], sentence: string) => forms.some((form) => form.test(sentence));

/** Reads what was texted back. Nothing of it is kept. */
export function meantBy(written: string): MeantByText {
	const sentences = sentencesOf(written)
		.map((sentence) => (signedOff.test(sentence) ? sentence : withoutPolite(sentence)))
		.filter((sentence) => sentence !== '' && !greeting.test(sentence));
	const kinds = sentences.map((sentence, at) => {
		if (fits(stops, sentence)) return 'stop' as const;
		if (fits(starts, sentence)) return 'start' as const;
		return isSignature(sentence, at > 0 && at === sentences.length - 1)
			? ('signature' as const)
			: ('other' as const);
	});
	const counted = kinds.filter((kind) => kind !== 'signature');
	const ends = [counted[0], counted.at(-1)];
	return {
		asks: ends.includes('stop') ? 'stop' : ends.includes('start') ? 'start' : null,
		says: counted.includes('other') || counted.length === 0,
	};
}
