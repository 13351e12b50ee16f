import { council } from './cheshire-east/council.ts';
import { replies } from './cheshire-east/replies.ts';
import { strategyFrom } from './cheshire-east/strategy.ts';
import { promisesBefore, promisesNow } from './cheshire-east/polls-what-first.ts';
import { listening } from './cheshire-east/survey-listening.ts';
import { yourPhone } from './cheshire-east/survey-your-phone.ts';
import type { DemoCouncil } from './demo-council.ts';

export const cheshireEast = (start: number): DemoCouncil => ({
	...council,
	strategy: strategyFrom(start),
	surveys: [promisesNow, listening, promisesBefore, yourPhone],
	replies,
});
