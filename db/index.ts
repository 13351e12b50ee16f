// The public face of the database: the connection and the statements, by aggregate.
export * from './connect.ts';
export * from './queries/ballot-box.ts';
export * from './queries/contact-requests.ts';
export * from './queries/councils.ts';
export * from './queries/people.ts';
export * from './queries/public-page.ts';
export * from './queries/replies.ts';
export * from './queries/strategies.ts';
export * from './queries/surveys.ts';
export * from './queries/opening.ts';
export * from './queries/key-holding.ts';
export * from './queries/sendings.ts';
export * from './queries/releases.ts';
export * from './queries/own-words.ts';
export * from './queries/board.ts';
export * from './queries/principles.ts';
export * from './queries/save-strategy.ts';
