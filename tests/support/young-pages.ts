// Every page that a young person can come to, on the demo councils. A test holds that none of our routes is missing.
export interface YoungPage {
	what: string;
	path: string;
	/** The number of the council's own line and its address, where a council is known. */
	council: { line: string; at: string } | null;
	/** A tablet that is handed round asks for nobody's name. */
	contact?: boolean;
}

const ofWarrington = { line: '01632960141', at: '/c/warrington' };
const ofCheshireEast = { line: '01632960220', at: '/c/cheshire-east' };

export const youngPages: YoungPage[] = [
	{ what: 'an open survey', path: '/s/b3an5', council: ofWarrington },
	{ what: 'its thanks', path: '/s/b3an5/thanks', council: ofWarrington },
	{ what: 'a tablet handed round', path: '/s/b3an5/tablet', council: ofWarrington, contact: false },
	{ what: 'a closed survey', path: '/s/m4xv2', council: ofWarrington },
	{ what: 'a closed survey on a tablet', path: '/s/m4xv2/tablet', council: ofWarrington, contact: false },
	{ what: 'the thanks of a closed survey', path: '/s/m4xv2/thanks', council: ofWarrington },
	{ what: 'an unknown survey', path: '/s/nnnnn', council: null },
	{ what: 'an unknown survey on a tablet', path: '/s/nnnnn/tablet', council: null, contact: false },
	{ what: 'the public page', path: '/c/cheshire-east', council: ofCheshireEast },
	{ what: 'how we keep you safe', path: '/safe', council: null },
	{ what: 'whether a text is real', path: '/c/cheshire-east/texts', council: ofCheshireEast },
	{ what: 'how this council keeps you safe', path: '/c/cheshire-east/safe', council: ofCheshireEast },
	{ what: 'asking for contact', path: '/c/cheshire-east/contact', council: ofCheshireEast },
	{ what: 'thanks for asking', path: '/c/cheshire-east/contact/thanks', council: ofCheshireEast },
	{ what: 'an unknown council', path: '/c/nowhere', council: null },
	{ what: 'asking an unknown council', path: '/c/nowhere/contact', council: null },
];

/** Not ours to know who comes here: the general error page, which has help all the same. */
export const lostPages: YoungPage[] = [
	{ what: 'a page that is not there', path: '/nowhere', council: null },
	{ what: 'a page under a survey that is not there', path: '/s/b3an5/nowhere', council: null },
	{ what: 'a link that lost its survey', path: '/s', council: null },
];
