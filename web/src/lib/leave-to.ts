/** An ordinary place, that anybody may have been looking at. */
export const leaveTo = 'https://www.bbc.co.uk/weather';
