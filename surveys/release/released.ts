// A release: the frozen, disclosure-safe results of a survey. Every screen, export and report reads releases and
// nothing else, so what must not be told is left out of it and cannot be told anywhere.
import type { TakenDown } from '../taking-down/take-down.ts';
import type { PlanQuestion } from './plan.ts';
import type { Result } from './result.ts';

export interface ReleasedBand {
	id: string;
	label: string;
	result: Result;
}

export interface ReleasedQuestion {
	id: string;
	kind: PlanQuestion['kind'];
	wording: string;
	/** As offered. */
	choices: PlanQuestion['choices'];
	result: Result;
	/** One for each group of the survey's breakdown, in its order; empty where the survey has none. */
	bands: ReleasedBand[];
	/** Its result was told once, and is told no more. */
	takenDown?: TakenDown;
	/** It was told, and erased since (survey/asked-again.ts). */
	wasTold?: true;
}

export interface Release {
	format: 'heard-release-2';
	title: string;
	openedOn: string | null;
	closedOn: string | null;
	routes: string[];
	audience: string;
	notAsked: string;
	asked: { total: number; bands: Record<string, number> } | null;
	/** How many answers there must be before anything is told, where that is more than ten: one person drew cards alone, or texted list after list. */
	least?: number;
	/** How many answered, rounded to 5; null: fewer than ten (or `least`), and then no question has a result. */
	answered: number | null;
	spoilt: number;
	band: { wording: string; options: { id: string; label: string }[] } | null;
	questions: ReleasedQuestion[];
}
