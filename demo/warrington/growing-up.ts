// Priorities one to four, with what the action plan prints under them. It gives its actions no refs.
import type { DemoPriority } from '../demo-council.ts';
import { familiesActions, healthActions, safetyActions, schoolActions } from './growing-up-actions.ts';
import { familiesMeasures, healthMeasures, safetyMeasures, schoolMeasures } from './growing-up-measures.ts';

export const growingUp = (start: number): DemoPriority[] => [
	{
		slug: 'settled',
		number: 'One',
		title: 'Live in settled families',
		youngWording: 'A home that lasts, with people who stick by me',
		principles: [6],
		pledges: [],
		actions: familiesActions,
		measures: familiesMeasures(start),
	},
	{
		slug: 'safe',
		number: 'Two',
		title: 'Stay safe',
		youngWording: 'Feeling safe, and knowing who to tell when I don’t',
		principles: [1, 6],
		pledges: [],
		actions: safetyActions,
		measures: safetyMeasures(start),
	},
	{
		slug: 'healthy',
		number: 'Three',
		title: 'Be healthy',
		youngWording: 'Feeling well, in my body and in my head',
		principles: [1, 4],
		pledges: [],
		actions: healthActions,
		measures: healthMeasures(start),
	},
	{
		slug: 'school',
		number: 'Four',
		title: 'Get the best from school and college',
		youngWording: 'Doing well at school or college, with help when it’s hard',
		principles: [5],
		pledges: [],
		actions: schoolActions,
		measures: schoolMeasures(start),
	},
];
