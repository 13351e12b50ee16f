// Heard without its pages, as a Worker: for tests that look at it from outside.
import { background, createApp } from '#worker';

export default { fetch: createApp().fetch, ...background };
