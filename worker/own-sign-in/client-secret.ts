// The secret by which a council's provider knows Heard: in KV, wrapped as the surveys' keys are, and shown to nobody.
import { lockAway, takeOut } from '../ballot-box/key-cupboard.ts';
import type { World } from '../world.ts';

const nameOf = (councilId: string) => `own-sign-in:${councilId}`;

export const keepClientSecret = ({ keys, settings }: World, councilId: string, text: string) =>
	lockAway(keys, settings.KEY_SECRET, { name: nameOf(councilId), text });

/** null where there is none. Throws where it was wrapped under a KEY_SECRET that is gone: it has to be typed anew. */
export const clientSecretOf = ({ keys, settings }: World, councilId: string) =>
	takeOut(keys, settings.KEY_SECRET, nameOf(councilId));

export const dropClientSecret = ({ keys }: World, councilId: string) => keys.delete(nameOf(councilId));
