import { standEmpty } from '$lib/server/clear-behind';

/** "Leave this page quickly" where no script runs. With the script this is the address that Back leads to. */
export const GET = () => standEmpty('/leave/on');
