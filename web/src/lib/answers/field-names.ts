// The names of the fields of the one form that is answered, with JavaScript and without.
export const bandField = 'band';
export const codeField = 'code';
/** The random number of one visit, from which everything random in a send without JavaScript is drawn. */
export const drawField = 'draw';
/** What stands for that number until a visit has its own (server/own-draw.ts). */
export const drawPlace = 'drawn-anew';

export const answerField = (question: string) => `q-${question}`;
export const placeField = (question: string, option: string) => `q-${question}-${option}`;
/** What was picked in a round, counted from 0. */
export const bestField = (question: string, round: number) => `q-${question}-${round}-most`;
export const worstField = (question: string, round: number) => `q-${question}-${round}-least`;
/** Where the first choice stood when the list was first shown: only where a script drew that order. */
export const shownAtField = (question: string) => `q-${question}-shown-at`;
export const shareField = (question: string) => `q-${question}-share`;
