/** The words by which lines are told that stand in an article's file but are none of its text. */
import type { SetAsideReason } from './article.ts';

/** Lines that say just this: small letters, without the marks at their ends and without counts ("12 comments"). */
export const wholeLines: ReadonlyMap<string, SetAsideReason> = new Map([
  ...lines(
    'advertisement',
    'ad|ads|advertisement|advertisements|advertising|advertorial|paid content|paid post|promoted|promoted content|' +
      'sponsor message|sponsored|sponsored content|sponsored links|sponsored post|skip ad|skip advertisement|' +
      'article continues below|article continues after advertisement|story continues|story continues below|' +
      'story continues below advertisement|scroll to continue|scroll down to continue|' +
      'anzeige|werbung|publicité|publicidad|pubblicità|advertentie|publicidade|реклама|広告|广告',
  ),
  ...lines(
    'read more',
    'click here|continue reading|don’t miss|editor’s picks|editors’ picks|further reading|keep reading|learn more|' +
      'load more|more from this author|more like this|more on this|more on this story|more on this topic|more stories|' +
      'most popular|most read|read also|read more|read next|recommended|recommended for you|recommended stories|' +
      'related|related articles|related content|related coverage|related links|related news|related posts|' +
      'related stories|related topics|related video|related videos|see also|see more|show more|top stories|trending|' +
      'trending now|up next|view all|view more|watch more|what to read next|you may also like|you might also like|' +
      'à lire aussi|lire aussi|lire la suite|lesen sie auch|mehr zum thema|weiterlesen|leer más|lea también|' +
      'te puede interesar|leggi anche|leia também|lees ook',
  ),
  ...lines(
    'sharing',
    'add a comment|comment|comments|copy link|copy url|email|email this|email this article|follow us|join the conversation|' +
      'join the discussion|leave a comment|leave a reply|like this|like us|link copied|print|print this article|' +
      'save article|save this article|share|share article|share this|share this article|share this page|' +
      'share this post|share this story|share this with|share via|share with friends|tweet|tweet this|view comments|' +
      'show comments',
  ),
  ...lines(
    'subscription',
    'already a member|already a subscriber|become a member|create account|create an account|free trial|log in|login|' +
      'my account|newsletter|newsletters|register|register now|sign in|sign up|sign up now|start your free trial|' +
      'subscribe|subscribe now|subscribe today|subscribers only|unsubscribe',
  ),
  ...lines(
    'cookie notice',
    'accept|accept all|accept all cookies|accept and close|accept cookies|cookie policy|cookie preferences|' +
      'cookie settings|cookies settings|i accept|manage cookies|manage preferences|necessary cookies only|' +
      'reject all|reject all cookies|your privacy choices',
  ),
  ...lines(
    'navigation',
    'back to top|close menu|go back|jump to content|main menu|menu|navigation|next article|' +
      'next post|next story|open menu|page not found|previous article|previous post|previous story|show menu|' +
      'skip navigation|skip to content|skip to main content|table of contents|toggle menu|toggle navigation|top of page',
  ),
  ...lines(
    'site notice',
    'captcha|javascript is disabled|javascript is required|loading|loading more|please wait|' +
      'something went wrong|this content is not available|this video is not available|this video is unavailable|' +
      'your browser is not supported|your browser is out of date',
  ),
  ...lines(
    'copyright notice',
    'all rights reserved|contact us|privacy notice|privacy policy|terms and conditions|terms of service|terms of use',
  ),
]);

/** Words that only the lines about sharing consist of: "Facebook Twitter WhatsApp Email". */
export const sharingWords: ReadonlySet<string> = new Set(
  (
    'and bluesky by copy email facebook flipboard instagram line link linkedin mail mastodon messenger on open pinterest ' +
    'pocket print reddit save send share sms snapchat telegram this threads tiktok tumblr tweet twitter via viber ' +
    'wechat weibo whatsapp x xing youtube'
  ).split(' '),
);

/** Who hands out pictures; with them stand the names of those who took them. */
export const pictureAgencies =
  'AAP|AFP|Alamy|ANSA|AP|Associated Press|Bloomberg|CORBIS|Corbis|DPA|dpa|EFE|EPA|EPA-EFE|Flickr|Getty|' +
  'Getty Images|iStock|IStock|Imago|MAGO|PA|PA Media|PA Wire|Pexels|Pixabay|Reuters|REUTERS|Rex|Rex Features|' +
  'Shutterstock|SIPA|TASS|UPI|Unsplash|WireImage|Wikimedia|Wikimedia Commons|Xinhua|Zuma|ZUMA';

/**
 * Sentences that ask something of whoever looks at the page: they open with one of the `openings`, and hold one of
 * the `objects`. Both are parts of patterns.
 */
export type Appeal = {
  readonly reason: SetAsideReason;
  readonly openings: string;
  readonly objects: string;
};

/** Words before the title of another article. */
export const leadIns =
  '(?:also )?read(?: also| more| next| on| the full (?:article|story))?|click here|continue reading|don’t miss|' +
  'listen|look|more (?:from|on)[^:|]{1,40}|more|recommended|related(?: \\w+)?|see also|see more|up next|video|watch(?: also| more| now)?|' +
  'à lire aussi|lire aussi|lesen sie auch|lea también|leggi anche|leia também|lees ook|mehr zum thema';

export const networks =
  'bluesky|facebook|instagram|linkedin|mastodon|pinterest|reddit|telegram|threads|tiktok|tumblr|twitter|whatsapp|youtube';

export const appeals: readonly Appeal[] = [
  {
    reason: 'subscription',
    openings: 'subscribe|sign up|unsubscribe|sign in|log in|register',
    objects:
      'account|access|alerts|briefing|continue|daily|email|e-mail|free|here|inbox|journalism|mailing list|newsletters?|' +
      'now|our|podcast|read|subscribers?|today|unlimited|updates|weekly',
  },
  {
    reason: 'subscription',
    openings:
      'become|create|download|enter|get|join|receive|start|stay|support|to continue|to read|want|for more',
    objects:
      'free account|our app|the app|the [a-z]+ app|app for ios|email address|inbox|free trial|newsletters?|' +
      'our (?:channel|journalism|mission|reporting|work)|subscrib\\w+|subscription|a member|unlimited access',
  },
  {
    reason: 'subscription',
    openings: 'already|not|this (?:article|content|story) is|you have (?:read|reached)|you(?:’ve| have)',
    objects:
      'a member\\?|a subscriber|subscribers|subscriber-only|free articles|article limit|premium content',
  },
  {
    reason: 'sharing',
    openings: 'connect|contact|email|find|follow|join|like (?:this|us)|reach|send|share|tweet|write to',
    objects: `${networks}|on x|@\\w|[\\w.]+@[\\w.]+|this (?:article|page|post|story)|with (?:your )?friends|tips`,
  },
  {
    reason: 'sharing',
    openings: 'have your say|join|leave|let us know|post|tell us|what do you think',
    objects: 'comments?(?: section)?(?: below)?|the conversation|your say',
  },
  {
    reason: 'read more',
    openings:
      '(?:also|or) (?:read|watch)|check out|click|continue|for (?:more|the full|the latest)|hear|listen|read|see|swipe|tap|' +
      'view|visit our|watch(?! out)',
    objects:
      '(?:above|below|here|on youtube)(?=\\W*$)|click here|here (?:for|to)|read (?:more|our)|visit our|our app',
  },
  {
    reason: 'cookie notice',
    openings:
      'by (?:clicking|continuing|using|visiting)|our (?:site|website)|this (?:site|website)|to (?:give|provide|improve)|' +
      'we(?: and our \\w+)?(?: also)? use|we value|you can (?:change|manage|withdraw)',
    objects:
      '(?:our|of|uses) cookies|cookies(?=.* (?:ads|analy[sz]e|browsing|consent|content|experience|preferences|site|traffic|' +
      'website)\\b)|cookie (?:policy|preferences|settings)|your consent|your privacy',
  },
  {
    reason: 'site notice',
    openings:
      'activate|allow|disable|enable|install|please|purchase|refresh|register|reload|renew|switch|try|turn|update|' +
      'upgrade|whitelist|to (?:remove|view|use|see|watch)|you (?:need|must)',
    objects:
      'this (?:banner|message|notice|page|video|watermark|website)|(?:activation|api|licen[cs]e|product|site) key|' +
      'ad ?-?blocker|(?:different|modern|supported|your) browser|javascript|plug-?in',
  },
  {
    reason: 'site notice',
    openings:
      'it (?:appears|looks like|seems)|sorry|the page|this (?:content|feature|page|plug-?in|site|theme|video|website)',
    objects:
      'ad ?-?blocker|browser|cannot be (?:displayed|loaded)|could not be (?:found|loaded|played)|development site|' +
      'javascript|licen[cs]e key|not available in your|not supported|plug-?in|powered by|recaptcha|site key|' +
      'trial version|under maintenance',
  },
  {
    reason: 'site notice',
    openings:
      '(?:cookies|javascript) (?:are|is|must be|seems? to be)|we(?:’ve| have) detected|you are using|your browser',
    objects:
      'ad ?-?blocker|browser|disabled|enabled|javascript|not support|not supported|out of date|required to',
  },
];

/** In a sentence with one of these somebody speaks: it is news about a notice, and no notice. */
export const newsVerbs =
  'according|added|announced|argued|asked|claimed|confirmed|reported|said|saying|says|spokesm[ae]n|spokeswom[ae]n|' +
  'spokesperson|tells|told|warned|wrote';

function lines(reason: SetAsideReason, list: string): (readonly [string, SetAsideReason])[] {
  return list.split('|').map((line) => [line, reason] as const);
}
