/** The page without anyone. */
export const NONE = {id: 'none', name: 'the page alone', ready: '#content', presses: []};

/** Somebody who only starts: nothing is opened and nothing pressed. */
export const starting = (contestant) => ({...contestant, open: [], presses: []});
