// The public face of the house that reads files: nobody reaches past it. One door, whatever a file is for.
export { openFile } from './open-file.ts';
export { aStrategy, readStrategyFile } from './read-strategy-file.ts';
export { readListFile, type ListInFile } from './read-list-file.ts';
