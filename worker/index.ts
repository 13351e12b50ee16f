// The public face of the worker: the API, the types of what it answers, and the background work.
export type { StrategyWithParts } from '#db';
export { createApp, type Api } from './app.ts';
export { background } from './background.ts';
export type { StrategyAway } from './board/export-strategy.ts';
export type { MeasureOnBoard } from './board/measure-on-board.ts';
export type { ChainOnBoard } from './board/show-chain.ts';
export type { UnderHeading } from './board/under-heading.ts';
export type { PartAtDesk } from './parts/show-part.ts';
export type { SilenceOnBoard } from './board/show-silence.ts';
export type { ReplyBrief, SaidBrief, StrategyOnBoard } from './board/show-strategy.ts';
export type { ErrorAnswer } from './door/answer-errors.ts';
export type { Bindings } from './world.ts';
