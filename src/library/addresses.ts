/** Which IP addresses belong to the public internet. The only file that knows ipaddr.js. */
import ipaddr from 'ipaddr.js';

/**
 * True for an address that anyone on the internet can have: not this machine, a private network, a link, a group, or
 * an IPv4 address inside of an IPv6 one.
 *
 * @example
 * isPublicAddress('93.184.215.14') // => true
 * isPublicAddress('127.0.0.1') // => false
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.parse(address).range() === 'unicast';
}
