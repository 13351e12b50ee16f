import type { DemoCouncil } from './demo-council.ts';
import { council } from './warrington/council.ts';
import { replies } from './warrington/replies.ts';
import { strategyFrom } from './warrington/strategy.ts';
import { feelingSafe } from './warrington/survey-feeling-safe.ts';
import { freeTime } from './warrington/survey-free-time.ts';
import { whatFirst } from './warrington/survey-what-first.ts';
import { goodWeek } from './warrington/survey-good-week.ts';
import { ownPlace } from './warrington/survey-own-place.ts';
import { yourSay } from './warrington/survey-your-say.ts';

export const warrington = (start: number): DemoCouncil => ({
	...council,
	strategy: strategyFrom(start),
	surveys: [yourSay, whatFirst, freeTime, goodWeek, ownPlace, feelingSafe],
	replies,
});
