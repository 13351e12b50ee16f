// The public face of the domain: everything that the database, the worker and the pages may use.
export * from './problem.ts';
export * from './words/id.ts';
export * from './words/text.ts';
export * from './words/time.ts';
export * from './council/council.ts';
export * from './strategy/link.ts';
export * from './question/question.ts';
export * from './question/answer.ts';
export * from './survey/survey.ts';
export * from './survey/check-before-opening.ts';
export * from './ballot/ballot.ts';
export * from './ballot/unbundle.ts';
