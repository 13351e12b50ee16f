// The code of the link that led here. It is taken out of the address at once, so that neither the address bar nor the
// browser's history holds it, and lives in the memory of this page alone: a page that is loaded anew has forgotten it.
import { findCode } from '#surveys';

let code: string | null = null;

export const codeNow = () => code;

/** After the send. */
export const forgetCode = () => (code = null);

/** Takes over what stands behind the # now. Answers whether anything stood there. */
export function takeCode(): boolean {
	const { hash, pathname, search } = location;
	const before = code;
	code = findCode(hash) ?? code;
	// Another's link, opened in this same page: they begin anew, and find nothing of the one before.
	if (before && before !== code) location.reload();
	else if (hash) history.replaceState(history.state, '', pathname + search);
	return hash !== '';
}
