import { standEmpty } from '$lib/server/clear-behind';

/**
 * "Leave this page quickly" where no script runs. With the script this is the address that Back leads to. It stands in the
 * phone's history, so it does not say that somebody wanted to be gone.
 */
export const GET = () => standEmpty('/next/on');
