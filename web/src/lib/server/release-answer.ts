import { jsonAnswer } from '../results/json';
import { loaded } from './load';

/** A survey's release as a file, with the themes and quotes that were cleared and the fingerprint of its keys: what is published, for whoever checks it. */
export async function releaseAnswer({ api }: App.Locals, id: string): Promise<Response> {
	const { release, voices, fingerprint } = await loaded(
		api.api.surveys[':id'].release.$get({ param: { id } }),
	);
	return jsonAnswer('release', { ...release, voices, fingerprint });
}
