/** Detects picture credits. */

/** Picture agencies. The photographer's name is next to theirs. */
const agencies: ReadonlySet<string> = new Set(
  (
    'aap|afp|alamy|ansa|ap|associated press|bloomberg|corbis|dpa|efe|epa|epa-efe|flickr|getty|imago|istock|pa|pa media|' +
    'pa wire|pexels|pixabay|reuters|rex|rex features|shutterstock|sipa|tass|upi|unsplash|wikimedia|wikimedia commons|' +
    'wireimage|xinhua|zuma'
  ).split('|'),
);

const picture = '(?:(?:cover|file|handout|main|stock) )?(?:illustration|image|photo(?:graph)?|picture)s?';
/** "Photo: Jane Doe", "FILE PHOTO" */
const label = new RegExp(
  `^\\W*(?:(?:${picture} )?credits?|${picture}|pictured)\\s*[:©]|^\\W*file photos?\\b`,
  'i',
);
const maker = new RegExp(`^\\W*(?:${picture} (?:courtesy of|by)|courtesy of)\\s+(.+)$`, 'i');
/** The bracket at the end of a caption: "… on Monday. (Photo by Jane Doe)" */
const lastBracket = /[([]([^()[\]]{1,120})[)\]]\W*$/;
const bracketLabel = new RegExp(
  `^(?:${picture}(?: credits?)?(?: by |:| courtesy)|ap photo|getty images|credits?:)`,
  'i',
);

const longestCredit = 160; // in UTF-16 units

/** Whether `line` is a picture credit, alone or after its caption. */
export function isPictureCredit(line: string): boolean {
  if (label.test(line) || isCredit(line)) return true;
  const makers = maker.exec(line)?.[1];
  // "Photographs by Ansel Adams hang in the hall." is no credit.
  if (makers !== undefined && partsOf(makers).every(isName)) return true;
  const inBrackets = lastBracket.exec(line)?.[1] ?? '';
  return bracketLabel.test(inBrackets) || (inBrackets.includes('/') && isCredit(inBrackets));
}

/** "Jane Doe/Getty Images", "Jane Doe for Reuters", "Getty" */
function isCredit(text: string): boolean {
  if (text.length > longestCredit) return false;
  const parts = partsOf(text);
  return parts.some(isAgency) && parts.every((part) => isAgency(part) || isName(part));
}

function partsOf(text: string): string[] {
  return text.replace(/^[([©\s]+|[\s.)\]]+$/g, '').split(/\s*[/|©]\s*|,? (?:for|via) (?:the )?/i);
}

function isAgency(part: string): boolean {
  const name = part.toLowerCase();
  return agencies.has(name) || agencies.has(name.replace(/ (?:archive|images|news|photos?|pictures)$/, ''));
}

function isName(part: string): boolean {
  const words = part.split(/,? (?:and )?/);
  return words.length <= 5 && words.every((word) => /^\p{Lu}/u.test(word));
}
