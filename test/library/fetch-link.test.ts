/** Addresses that are read and that are not. Requests go to this machine alone. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../src/library/addresses.ts';
import { fetchLink, isWebAddress } from '../../src/library/fetch-link.ts';

let server: Server;
let port = 0;
let requests = 0;
beforeAll(async () => {
  server = createServer((request, response) => {
    requests += 1;
    const url = request.url ?? '';
    const hops = Number(/^\/hop(\d)$/.exec(url)?.[1] ?? 0);
    if (hops > 0) response.writeHead(302, { Location: hops === 1 ? '/page' : `/hop${hops - 1}` });
    else if (url === '/to-port') response.writeHead(302, { Location: `http://127.0.0.1:${port + 1}/` });
    else if (url === '/to-file') response.writeHead(302, { Location: 'file:///etc/passwd' });
    else if (url === '/image') response.writeHead(200, { 'Content-Type': 'image/png' });
    else if (url === '/missing') response.writeHead(404, { 'Content-Type': 'text/html' });
    else response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(url === '/large' ? 'x'.repeat(5_000_001) : '<p>tides</p>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

describe('an address', () => {
  it.each(['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ...['127.0.0.1', '127.8.8.8', '0.0.0.0', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
    ...['169.254.169.254', '100.64.0.1', '192.0.0.1', '198.18.0.1', '224.0.0.1', '240.0.0.1'],
    ...['255.255.255.255', '::', '::1', 'fe80::1', 'fc00::1', 'fd12::1', 'ff02::1', '2001:db8::1'],
    ...['::ffff:127.0.0.1', '::ffff:8.8.8.8', '64:ff9b::7f00:1', '2002:7f00:1::', 'tides', ''],
  ])('“%s” is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    ['https://example.org/tides', true],
    ['http://example.org:80/', true],
    ['https://example.org:8443/', false],
    ['ftp://example.org/', false],
    ['file:///etc/passwd', false],
    ['https://anna:secret@example.org/', false],
    ['http://169.254.169.254/latest/meta-data', false],
    ['http://[::1]/', false],
    ['http://2130706433/', false],
    ['http://0x7f.1/', false],
    ['no address', false],
  ])('%s may be asked: %s', (url, expected) => {
    expect(isWebAddress(url)).toBe(expected);
  });
});

describe('a link', () => {
  const open = (path: string) =>
    fetchLink(`http://127.0.0.1:${port}${path}`, { alsoAllow: { address: '127.0.0.1', port } });

  it('to this machine is refused, by its number and by its name, before anything is sent', async () => {
    const before = requests;
    for (const host of ['127.0.0.1', 'localhost', '[::1]'])
      for (const where of [`${host}:${port}`, host])
        expect((await fetchLink(`http://${where}/page`)).kind).toBe('refused');
    expect(requests).toBe(before);
  });

  it('is read where it is allowed, also after three redirections', async () => {
    for (const path of ['/page', '/hop3']) {
      const page = await open(path);
      expect(page).toMatchObject({ kind: 'page', file: 'page.html', url: `http://127.0.0.1:${port}/page` });
    }
  });

  it.each([
    ['/hop4', 'failed'],
    ['/to-port', 'refused'],
    ['/to-file', 'refused'],
    ['/image', 'wrong type'],
    ['/missing', 'failed'],
    ['/large', 'too large'],
  ])('%s is %s', async (path, kind) => {
    expect((await open(path)).kind).toBe(kind);
  });
});
