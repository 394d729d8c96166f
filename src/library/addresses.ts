/** Recognises public IP addresses. The only file that imports ipaddr.js. */
import ipaddr from 'ipaddr.js';

/**
 * True for a public unicast address. False for text that is no IP address, for loopback, private, link-local
 * and multicast addresses, and for an IPv4 address inside an IPv6 address.
 *
 * @example
 * isPublicAddress('93.184.215.14') // => true
 * isPublicAddress('127.0.0.1') // => false
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.parse(address).range() === 'unicast';
}
