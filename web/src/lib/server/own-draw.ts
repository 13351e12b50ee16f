// The page of an open survey is one copy for everybody (shared-copy.ts), but for one random number, which is put in for each
// visit and kept nowhere but in that page. A plain form brings it along: posting it twice is then one send. The phone's
// script never sends it.
import { drawPlace } from '../answers/field-names';
import { newDraw } from '#sealing';

const survey = /^\/s\/[^/]+$/;

export async function withOwnDraw(page: Response, { pathname }: URL): Promise<Response> {
	if (!survey.test(pathname) || !page.headers.get('Content-Type')?.startsWith('text/html')) return page;
	const { status, headers } = page;
	return new Response((await page.text()).replaceAll(drawPlace, newDraw()), { status, headers });
}
