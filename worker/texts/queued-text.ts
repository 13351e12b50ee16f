/**
 * A message on its way out. The only place where a phone and a code stand together: it lives in the queue until the
 * provider takes it, and is written nowhere else.
 */
export type QueuedText =
	| { kind: 'text'; councilSlug: string; reference: string; phone: string; message: string }
	| {
			kind: 'email';
			councilSlug: string;
			reference: string;
			email: string;
			subject: string;
			message: string;
	  };
