// Apart from the page's script: the names weigh as much as a third of it, and few surveys ask for own words.
export { namesAndPlaces } from '#surveys';
