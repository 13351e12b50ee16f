export * from './councils.ts';
export * from './people.ts';
export * from './strategies.ts';
export * from './surveys.ts';
export * from './ballot-box.ts';
export * from './own-words.ts';
export * from './sendings.ts';
export * from './replies.ts';
