// The public face of the database: the connection and the statements, by aggregate.
export * from './connect.ts';
