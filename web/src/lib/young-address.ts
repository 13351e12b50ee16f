/** The addresses of pages for young people: they are the same for everybody, whoever is signed in. */
const young = /^\/(?:[sc]\/|about$)/;

export const isForYoungPeople = (pathname: string): boolean => young.test(pathname);
