// The shape in which a demo council is written down. Things are named by slugs of our own (`priority/home`), and days
// are counted from today, so that the demo is as fresh on any day as on the first.
import type {
	DutyLead,
	GlossaryEntry,
	Helpline,
	OtherLanguage,
	PledgeMaker,
	StrategyStatus,
	TextWords,
	Vocabulary,
} from '#surveys';
import type { DemoReply } from './demo-reply.ts';
import type { DemoSurvey } from './demo-survey.ts';

export interface DemoCouncil {
	slug: string;
	name: string;
	vocabulary: Vocabulary;
	helplines: Helpline[];
	/** So many days ago somebody looked whether the help lines still answer. */
	helpLinesLookedAt: number;
	/** Its help lines in other languages, by the English that they were made from. */
	translated?: Partial<Record<OtherLanguage, Record<string, string>>>;
	glossary: GlossaryEntry[];
	places: string[];
	dutyLead: DutyLead;
	/** What its texts say in its own words; null: as every council's. */
	textWords: TextWords | null;
	groups: DemoGroup[];
	people: DemoPerson[];
	strategy: DemoStrategy;
	surveys: DemoSurvey[];
	replies: DemoReply[];
}

interface DemoGroup {
	ages: [from: number | null, to: number | null];
	place?: string;
	rhythm: string | null;
	/** Oldest first; days where the source gives them. */
	names: { name: string; from: string | null; to: string | null }[];
}

interface DemoPerson {
	slug: string;
	name: string;
	email: string;
	role: 'worker' | 'board' | 'admin' | 'key-holder';
}

export interface DemoStrategy {
	title: string;
	period: [from: string, to: string];
	status: StrategyStatus;
	vision: string | null;
	scrutiny: string;
	/** Promised on their own, under no priority. */
	pledges: DemoPledge[];
	priorities: DemoPriority[];
}

export interface DemoPriority {
	slug: string;
	number: string;
	title: string;
	youngWording: string;
	/** Which of the seven corporate parenting principles it serves. */
	principles?: number[];
	pledges: DemoPledge[];
	actions: DemoAction[];
	measures: DemoMeasure[];
}

export interface DemoPledge {
	slug: string;
	wording: string;
	madeBy: string;
	by: PledgeMaker;
	/** The slugs of the actions that answer it. */
	answeredBy?: string[];
}

export interface DemoAction {
	slug: string;
	ref: string | null;
	activity: string;
	leads: string[];
	/** As printed: a year, a rhythm, a meeting or a paper; empty where the plan leaves it blank. */
	timescale: string;
}

export interface DemoMeasure {
	slug: string;
	/** The slug of the action it belongs to, where the plan ties it to one. */
	action?: string;
	wording: string;
	target: string | null;
	unit: string;
	direction: 'up' | 'down' | 'hold' | 'unclear';
	readings: DemoReading[];
}

export interface DemoReading {
	asAt: string;
	value: number;
	base: number | null;
	voice: 'young people' | 'service';
	source: string;
}
