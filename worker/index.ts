// The public face of the worker: the API, its types, and the background work.
export { createApp, type Api } from './app.ts';
export { background } from './background.ts';
export type { ErrorAnswer } from './door/answer-errors.ts';
export type { Bindings } from './world.ts';
