// The shape in which a demo survey is written down: what is asked, and how a made-up crowd leans when it answers.
import type { OtherLanguage, SurveyState, SymbolName } from '#surveys';
import type { Ref } from './ref.ts';

export interface DemoSurvey {
	slug: string;
	address: string;
	state: SurveyState;
	/** Days from today; null where a draft has none yet. */
	opens: number | null;
	closes: number | null;
	answerBy: number | null;
	/** The day the board got it; null until then. */
	released: number | null;
	title: string;
	why: string;
	readers: string;
	audience: string;
	notAsked: string;
	band: { wording: string; options: DemoBand[] } | null;
	/** Who alone can open the box; left out, our computer does. */
	keyHolder?: { person: string; name: string; role: string };
	/** How many were asked whose group was not known. */
	askedUnknown: number;
	/** Switched on beside English. */
	languages?: OtherLanguage[];
	/** Its texts in other languages, by the English that they were made from. */
	translated?: Partial<Record<OtherLanguage, Record<string, string>>>;
	/** Its texts in easy read. */
	easy?: EasyWords;
	/** So many printed cards wait for a second person. */
	cardsAskedFor?: number;
	/** Texts that could not be delivered; null where none were sent. */
	failedTexts: number | null;
	questions: DemoQuestion[];
	themes: string[];
}

/** Easy words, some with a symbol, by the words that they were made from. */
export type EasyWords = Record<string, string | { words: string; symbol: SymbolName }>;

interface DemoBand {
	slug: string;
	label: string;
	asked: number;
	/** How many answered. */
	ballots: number;
}

interface Asked {
	wording: string;
	help?: string;
	required?: boolean;
	about: Ref[];
	/** Out of a hundred, how many leave it out. */
	skipped?: number;
}

export type DemoOption = string | { label: string; about?: Ref; symbol?: SymbolName; signpost?: string };

export type DemoQuestion = Asked &
	(
		| { kind: 'choose-one' | 'put-in-order' | 'best-worst'; options: DemoOption[]; lean?: Lean }
		| { kind: 'choose-many'; options: DemoOption[]; atMost?: number; lean?: Lean }
		| { kind: 'agree'; lean?: Lean; signpost?: { when: 'disagree' | 'agree'; words: string } }
		| { kind: 'own-words'; words?: DemoWords[]; under13?: boolean; agreed?: boolean }
	);

/** How drawn a group is to each option, in the order offered (of choose-many: out of a hundred). By group, or all alike. */
export type Lean = number[] | Record<string, number[]>;

/** One young person's own words, and how the worker read them. */
export interface DemoWords {
	band: string;
	text: string;
	/** Whether the young person lets them be shown. */
	share: boolean;
	theme: string | null;
	/** The wording that the worker cleared for showing. */
	quote: string | null;
}
