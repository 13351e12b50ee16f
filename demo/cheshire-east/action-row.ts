import type { DemoAction } from '../demo-council.ts';

export const head = 'Head of Service for Cared for Children and Care Leavers';
export const group = 'Cared for Children and Care Leavers Operational Group';
export const committee = 'Cared for Children and Care Leavers Committee';
export const participation = 'Participation Team';
export const nurse = 'Designated Nurse and Named Nurse';

/** One row of the plan. The slug is the ref, which is unique in this plan. */
export const row = (ref: string, activity: string, leads: string[], timescale = 'Year one'): DemoAction => ({
	slug: ref,
	ref,
	activity,
	leads,
	timescale,
});
