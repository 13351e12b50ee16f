import { Hono } from 'hono';
import { requestId } from 'hono/request-id';
import { actRoutes } from './acts/routes.ts';
import { binRoutes } from './bin/routes.ts';
import { ballotRoutes } from './ballots/routes.ts';
import { boardRoutes } from './board/routes.ts';
import { contactRoutes } from './contact/routes.ts';
import { access } from './door/access.ts';
import { answerError, answerProblem } from './door/answer-errors.ts';
import type { Door } from './door/door.ts';
import { jsonOnly } from './door/json-only.ts';
import { describe } from './door/validate.ts';
import { describeApi } from './door/openapi.ts';
import { easyReadRoutes } from './easy-read/routes.ts';
import { keyHoldingRoutes } from './key-holding/routes.ts';
import { invitationRoutes } from './invitations/routes.ts';
import { textWordsRoutes } from './invitations/text-words-routes.ts';
import { mediaRoutes } from './media/routes.ts';
import { measureRoutes } from './measures/routes.ts';
import { settingRoutes } from './settings/routes.ts';
import { secondPersonRoutes } from './second-person/routes.ts';
import { ourWordsRoutes } from './our-words/routes.ts';
import { owedRoutes } from './owed/routes.ts';
import { partRoutes } from './parts/routes.ts';
import { peopleRoutes } from './people/routes.ts';
import { ownSignInRoutes } from './own-sign-in/routes.ts';
import { publicPageRoutes } from './public-page/routes.ts';
import { replyRoutes } from './replies/routes.ts';
import { harmRoutes } from './harm/routes.ts';
import { resultRoutes } from './results/routes.ts';
import { signInRoutes } from './sign-in/routes.ts';
import { sessionRoutes } from './sign-in/session-routes.ts';
import { strategyRoutes } from './strategies/routes.ts';
import { strategyProposalRoutes } from './strategy-proposals/routes.ts';
import { successionRoutes } from './successions/routes.ts';
import { surveyRoutes } from './surveys/routes.ts';
import { takingDownRoutes } from './taking-down/routes.ts';
import { textRoutes } from './texts/routes.ts';
import { translationRoutes } from './translations/routes.ts';
import { voiceRoutes } from './voice/routes.ts';
import { realNature, worldOf, type Nature } from './world.ts';

/** The API: one door for pages, scripts and phones. `nature` is replaced by tests alone. */
export function createApp(nature: Nature = realNature) {
	const app = new Hono<Door>()
		.basePath('/api')
		.use(requestId({ headerName: '' }))
		.use(async (c, next) => {
			c.set('world', worldOf(c.env, nature));
			await next();
			// A route that may be kept by a browser says so itself.
			if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
		})
		.use(jsonOnly)
		.route('/', signInRoutes)
		.route('/', sessionRoutes)
		.route('/', ownSignInRoutes)
		.route('/', peopleRoutes)
		.route('/', settingRoutes)
		.route('/', invitationRoutes)
		.route('/', textWordsRoutes)
		.route('/', secondPersonRoutes)
		.route('/', keyHoldingRoutes)
		.route('/', textRoutes)
		.route('/', strategyRoutes)
		.route('/', strategyProposalRoutes)
		.route('/', successionRoutes)
		.route('/', measureRoutes)
		.route('/', partRoutes)
		.route('/', surveyRoutes)
		.route('/', translationRoutes)
		.route('/', ourWordsRoutes)
		.route('/', mediaRoutes)
		.route('/', easyReadRoutes)
		.route('/', voiceRoutes)
		.route('/', ballotRoutes)
		.route('/', publicPageRoutes)
		.route('/', contactRoutes)
		.route('/', resultRoutes)
		.route('/', harmRoutes)
		.route('/', takingDownRoutes)
		.route('/', binRoutes)
		.route('/', replyRoutes)
		.route('/', owedRoutes)
		.route('/', boardRoutes)
		.route('/', actRoutes);
	// Anybody may ask for it, so it is made once.
	let description: ReturnType<typeof describeApi> | undefined;
	app.get('/openapi.json', access('anyone'), describe('This description'), async (c) =>
		c.json(await (description ??= describeApi(app))),
	);
	app.notFound((c) => answerProblem(c, { code: 'not-found' }));
	app.onError(answerError);
	return app;
}

export type Api = ReturnType<typeof createApp>;
