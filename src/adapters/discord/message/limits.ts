/** Discord's limits (documentation of August 2026), and the bot's own limits below them. In UTF-16 units. */

/** Text in a message. Discord allows 4,000; the rest allows for a different way of counting. */
export const maxMessageChars = 3600;

/** Components in a message, including nested ones. Discord allows 40. */
export const maxComponents = 30;

/** Components for actions, out of `maxComponents`. */
export const maxActionComponents = 15;

/** Discord allows 5, but a phone wraps the row after 3. */
export const maxButtonsInRow = 3;

/** A longer passage gets its own page: on a phone it fills the screen. */
export const maxSharedPassageChars = 900;

/** Text around a passage: the speakers above it and the source below. */
export const maxFrameChars = 900;

/** Text of a question that is repeated above its answer. */
export const maxAskedChars = 300;

/** Discord's limit for a custom_id. */
export const maxCustomIdChars = 100;

/** Discord's limit for the label of a button. */
export const maxButtonLabelChars = 80;

/** Discord's limit for the choices of a menu. */
export const maxMenuChoices = 25;

/** Discord's limit for the label and the description of a choice. */
export const maxMenuTextChars = 100;

/** Discord's limit for the placeholder of a menu. */
export const maxPlaceholderChars = 150;

/** Discord's limit for the address of a link button. */
export const maxButtonUrlChars = 512;

/** Address of a link in text. A longer one would fill the message, so its link is left out. */
export const maxLinkChars = 1000;

/** Discord's limit for files in a message. */
export const maxFilesInMessage = 10;

/** Length of a file name that Discord keeps unchanged. */
export const maxFileNameChars = 60;

/** Discord's limit for autocomplete choices. */
export const maxAutocompleteChoices = 25;

/** Discord's limit for the name and the value of a choice. */
export const maxChoiceChars = 100;

/** Discord's limit for the title of a modal and for the label of a field. */
export const maxFieldLabelChars = 45;

/** Discord's limit for the description of a field. */
export const maxFieldDescriptionChars = 100;

/** Discord's limit for the text of a field. */
export const maxFieldTextChars = 4000;
