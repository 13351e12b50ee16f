/**
 * A message on its way out. The only place where a phone and a code stand together: it lives in the queue until the
 * provider takes it, and is written nowhere else.
 */
export type QueuedText =
	| {
			kind: 'text';
			councilSlug: string;
			reference: string;
			phone: string;
			message: string;
			/** A row stands for it (db/queries/waiting-texts.ts), and it goes out only while that stands. */
			waits?: true;
	  }
	| {
			kind: 'email';
			councilSlug: string;
			reference: string;
			email: string;
			subject: string;
			message: string;
			waits?: never;
	  };
