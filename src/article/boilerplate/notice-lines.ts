/** Lines and line openings that are boilerplate. */
import type { SetAsideReason } from '../article.ts';

/** Whole lines, in lower case, without punctuation at their ends and without counts ("12 comments"). */
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

/**
 * Words that introduce the title of another article, before a colon, a bar or an arrow. Parts of a pattern.
 */
export const leadIns =
  '(?:also )?read(?: also| more| next| on| the full (?:article|story))?|click here|continue reading|don’t miss|' +
  'more (?:from|on)[^:|]{1,40}|recommended|related(?: \\w+)?|see also|see more|up next|watch (?:also|more|now)|' +
  'à lire aussi|lire aussi|lesen sie auch|lea también|leggi anche|leia também|lees ook|mehr zum thema';

/** The same, but a sentence can open with these too: "Look: I understand." */
export const doubtfulLeadIns = 'listen|look|more|video|watch';

/** Social networks and other places for sharing. Parts of a pattern. */
export const networks =
  'bluesky|facebook|instagram|linkedin|mastodon|pinterest|reddit|telegram|threads|tiktok|tumblr|twitter|whatsapp|youtube';

/** The words of a row of buttons: "Facebook Twitter WhatsApp Email". */
export const sharingWords: ReadonlySet<string> = new Set([
  ...networks.split('|'),
  ...'copy email flipboard line link mail messenger on pocket print save send share sms snapchat'.split(' '),
  ...'tweet via viber wechat weibo x xing'.split(' '),
]);

function lines(reason: SetAsideReason, list: string): (readonly [string, SetAsideReason])[] {
  return list.split('|').map((line) => [line, reason] as const);
}
