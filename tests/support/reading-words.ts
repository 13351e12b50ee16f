// Own words as a worker reads them through the API, and the results that come of it.
import type { townHall } from './town-hall.ts';

type Hall = Awaited<ReturnType<typeof townHall>>;

export const readWords = async (hall: Hall, id: string, question: string) =>
	(await hall.call('worker', 'GET', `/surveys/${id}/own-words/${question}`)).json as {
		slips: {
			id: string;
			text: string;
			share: boolean;
			read: boolean;
			theme: string | null;
			quote: string | null;
		}[];
		themes: { id: string; name: string }[];
	};
export const addTheme = async (hall: Hall, id: string, question: string, name: string): Promise<string> =>
	(await hall.call('worker', 'POST', `/surveys/${id}/themes`, { question, name })).json.theme.id;
export const readSlip = (hall: Hall, id: string, slip: string, theme: string | null, quote: string | null) =>
	hall.call('worker', 'PUT', `/surveys/${id}/own-words/slips/${slip}`, { theme, quote });
export const publish = (hall: Hall, id: string) => hall.call('worker', 'POST', `/surveys/${id}/publish`, {});
