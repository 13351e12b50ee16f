// The face of making a release: for whoever opens a box. What a release says is read in `#surveys`.
export * from './plan.ts';
export * from './plan-of.ts';
export { moveTo, type Filled, type TableRow } from './cross-table.ts';
export { evenSteps, stepOf, stepsFor, type Shape, type Steps } from './steps.ts';
export { breakdownOf } from './breakdown.ts';
export { tallies, withoutParts } from './count.ts';
export { toldOf } from './told.ts';
export { leaveRoom, pointsTold } from './points-told.ts';
export type { Span } from './span.ts';
export type { Chance } from './chance.ts';
export * from './release.ts';
export * from './check-slips.ts';
