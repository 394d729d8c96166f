/** Calls to action: sentences that ask the reader of a page to do something. */
import type { SetAsideReason } from '../article.ts';
import { networks } from './notice-lines.ts';

/** A call opens with one of `openings` and has one of `objects` after it. Both are parts of patterns. */
export type Appeal = {
  readonly reason: SetAsideReason;
  readonly openings: string;
  readonly objects: string;
};

/** The calls to action, each kind with its reason. */
export const appeals: readonly Appeal[] = [
  {
    reason: 'subscription',
    openings: 'subscribe|sign up|unsubscribe|sign in|log in|register',
    objects:
      'account|access|alerts|briefing|continue|daily|email|e-mail|free|here|inbox|journalism|mailing list|' +
      'newsletters?|now|our|podcast|subscribers?|today|unlimited|updates|weekly',
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
    openings: 'enter|get|receive|type',
    objects:
      'your e-?mail(?: address)?|our (?:daily|free|monthly|weekly) (?:briefing|digest|e-?mail|letter|newsletter)',
  },
  { reason: 'subscription', openings: 'already|not', objects: 'a (?:member|subscriber)(?=\\?)' },
  {
    reason: 'subscription',
    openings: 'this (?:article|content|story) is|you have (?:read|reached)|you’ve (?:read|reached)',
    objects: '(?:for|to) subscribers|subscriber-only|premium content|free articles|article limit',
  },
  {
    reason: 'sharing',
    openings: 'connect|contact|email|find|follow|join|like (?:this|us)|reach|send|share|tweet|write to',
    objects: `${networks}|on x|@\\w|[\\w.]+@[\\w.]+|this (?:article|page|post|story)|with (?:your )?friends`,
  },
  {
    reason: 'sharing',
    openings: 'have your say|leave|let us know|post|tell us|what do you think',
    objects: 'comments?|your say',
  },
  {
    reason: 'read more',
    openings:
      '(?:also|or) (?:read|watch)|check out|click|continue|for (?:more|the full|the latest)|hear|listen|read|see|swipe|' +
      'tap|view|watch(?! out)',
    objects:
      '(?:above|below|here|on youtube)(?=\\W*$)|click here|here (?:for|to)|read (?:more|our)|visit our',
  },
  {
    reason: 'cookie notice',
    openings:
      'by (?:clicking|continuing|using|visiting)|our (?:site|website)|this (?:site|website)|to (?:give|provide|improve)|' +
      'we(?: and our \\w+)?(?: also)? use|we value|you can (?:change|manage|withdraw)',
    objects:
      '(?:our|of|uses) cookies|cookie (?:policy|preferences|settings)|your consent|your privacy|cookies(?=.* (?:ads|' +
      'analy[sz]e|browsing|consent|content|experience|preferences|site|traffic|website)\\b)',
  },
  {
    reason: 'site notice',
    openings:
      'activate|allow|disable|enable|install|please|purchase|refresh|register|reload|renew|switch|try|turn|update|' +
      'upgrade|whitelist|to (?:remove|view|use|see|watch)|you (?:need|must)',
    objects:
      'this (?:banner|message|notice|page|plug-?in|video|watermark|website)|(?:activation|api|licen[cs]e|product|site) key|' +
      'your ad ?-?blocker|javascript (?:in|to)|(?:different|modern|supported) browser|' +
      'your browser(?=.* (?:continue|experience|page|site|this)\\b)',
  },
  {
    reason: 'site notice',
    openings:
      'it (?:appears|looks like|seems)|sorry|the page|this (?:content|feature|page|plug-?in|site|theme|video|website)',
    objects:
      'your (?:ad ?-?blocker|browser)|an ad ?-?blocker|cannot be (?:displayed|loaded)|could not be (?:found|loaded|played)|' +
      'development site|javascript is|licen[cs]e key|not available in your|recaptcha|site key|trial version|' +
      'under maintenance',
  },
  {
    reason: 'site notice',
    openings: '(?:cookies|javascript) (?:are|is|must be)|we(?:’ve| have) detected|you are using|your browser',
    objects:
      'ad ?-?blocker|(?:old|outdated|unsupported) browser|disabled|enabled|javascript|not support|not supported|out of date',
  },
];

/** A sentence with one of these reports speech: it is news about a notice, not a notice. */
export const newsVerbs =
  'according|added|announced|argued|asked|claimed|confirmed|reported|said|saying|says|spokesm[ae]n|spokeswom[ae]n|' +
  'spokesperson|tells|told|warned|wrote';
