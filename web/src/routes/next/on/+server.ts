import { leaveTo } from '$lib/leave-to';
import { clearAndGoTo } from '$lib/server/clear-behind';

export const GET = () => clearAndGoTo(leaveTo);
