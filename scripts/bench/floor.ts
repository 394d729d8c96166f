/** The servers that the HTTP face is compared with: node:http without and with the signature check. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePorts, type Replica } from '../proof/replicas.ts';

/**
 * A server that answers like Discord's endpoint without any work. With `KEY` it checks the signature.
 */
const program = `
const { createServer } = require('node:http');
const { createPublicKey, verify } = require('node:crypto');
const key = process.env.KEY && createPublicKey({ key: Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(process.env.KEY, 'hex')]), format: 'der', type: 'spki' });
const answer = (response) => { response.writeHead(200, { 'Content-Type': 'application/json' }); response.end('{"type":1}'); };
createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    const body = Buffer.concat(parts);
    if (!key) return answer(response);
    const { 'x-signature-timestamp': time, 'x-signature-ed25519': signature } = request.headers;
    verify(undefined, Buffer.concat([Buffer.from(time), body]), key, Buffer.from(signature, 'hex'), (error, valid) => {
      if (valid) answer(response);
    });
  });
}).listen(Number(process.env.PORT), '127.0.0.1', () => process.send('ready'));
`;

/** A server for comparison, which runs until `end`. */
export type Floor = Pick<Replica, 'port' | 'pid'> & { readonly end: () => Promise<void> };

/** Starts one; with `publicKey` it checks the signature of each request. */
export async function startFloor(publicKey?: string): Promise<Floor> {
  const [port = 0] = await freePorts(1);
  const key = publicKey === undefined ? {} : { KEY: publicKey };
  const server: ChildProcess = spawn(process.execPath, ['-e', program], {
    env: { PATH: process.env.PATH, PORT: String(port), ...key },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(server, 'exit');
  await once(server, 'message');
  return {
    port,
    pid: server.pid ?? 0,
    async end() {
      server.kill();
      await ended;
    },
  };
}
