// Whoever hands slips over must show that they hold the private half of the key: they read a secret of ours about this box.
import { timingSafeEqual } from 'hono/utils/buffer';
import { sealChallenge } from '#sealing';
import { peppered } from '../door/hash.ts';
import type { World } from '../world.ts';

const secretOf = ({ settings }: World, surveyId: string) => peppered(settings.PEPPER, 'box', surveyId);

/** Our secret about this box, sealed so that only its key-holder can read it. */
export const challenge = async (world: World, surveyId: string, sealingKey: string) =>
	await sealChallenge(sealingKey, await secretOf(world, surveyId));

export const challengeWasRead = async (world: World, surveyId: string, proof: string) =>
	await timingSafeEqual(proof, await secretOf(world, surveyId));
