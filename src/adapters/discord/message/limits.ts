/** What Discord allows (its documentation, August 2026), and what we allow ourselves below that. All in UTF-16 units. */

/** Of 4,000 over all text of a message: what is left absorbs a way of counting that is not ours. */
export const maxMessageChars = 3600;

/** Of 40 in a message, nested ones counted. */
export const maxComponents = 30;

/** How many of `maxComponents` actions may take. */
export const maxActionComponents = 15;

/** Discord allows 5; a phone breaks the row after 3. */
export const maxButtonsInRow = 3;

/** A passage longer than this has a page of its own: on a phone it fills the screen. */
export const maxSharedPassageChars = 900;

/** Of the names and titles around the words: who speaks above them, and the source below. */
export const maxFrameChars = 900;

/** How much of a question is repeated above its answer. */
export const maxAskedChars = 300;

export const maxCustomIdChars = 100;
export const maxButtonLabelChars = 80;
export const maxMenuChoices = 25;
export const maxMenuTextChars = 100;
export const maxPlaceholderChars = 150;
export const maxButtonUrlChars = 512;
/** Of an address behind a word: longer ones are left out rather than fill the message. */
export const maxLinkChars = 1000;

export const maxFilesInMessage = 10;

/** Of the file's name, so that it is kept as it is. */
export const maxFileNameChars = 60;

export const maxAutocompleteChoices = 25;
export const maxChoiceChars = 100;

/** Of the title of a modal and the label of a field in it. */
export const maxFieldLabelChars = 45;
export const maxFieldDescriptionChars = 100;
export const maxFieldTextChars = 4000;
