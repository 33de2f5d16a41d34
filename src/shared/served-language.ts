/** The language that a server draws in right now: nothing of a page says it there. */
export const served = {language: 'en'};
