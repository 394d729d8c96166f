/** The monitor through its own door: what it tells those who run the bot. */
import { afterEach, describe, expect, it } from 'vitest';
import { createMetrics } from '../../../src/adapters/monitor/metrics.ts';
import { type Check, type Monitor, serveMonitor } from '../../../src/adapters/monitor/server.ts';
import { createTestBot } from '../discord/bot.ts';
import { createTestLog } from '../discord/connect.ts';

const open: Monitor[] = [];
afterEach(async () => {
  for (const monitor of open.splice(0)) await monitor.close();
});

async function start(checks: readonly Check[] = [], metrics = createMetrics()) {
  const monitor = await serveMonitor({ host: '127.0.0.1', port: 0, checks, metrics });
  open.push(monitor);
  const get = async (path: string, method = 'GET') => {
    const response = await fetch(`http://127.0.0.1:${monitor.port}${path}`, { method });
    return { status: response.status, text: await response.text() };
  };
  return { monitor, get };
}

describe('the monitor', () => {
  it('says that the process lives', async () => {
    const { get } = await start();
    expect(await get('/healthz')).toEqual({ status: 200, text: 'ok\n' });
  });

  it('is ready when every check holds', async () => {
    const { get } = await start([{ name: 'store', holds: () => true }]);
    expect(await get('/readyz')).toEqual({ status: 200, text: 'ready\n' });
  });

  it('names the checks that fail, also those that throw', async () => {
    const { get } = await start([
      { name: 'corpus', holds: () => true },
      { name: 'store', holds: () => Promise.reject(new Error('gone')) },
      { name: 'gateway', holds: async () => false },
    ]);
    expect(await get('/readyz')).toEqual({ status: 503, text: 'not ready: store, gateway\n' });
  });

  it('is not ready once it is told to stop', async () => {
    const { monitor, get } = await start();
    monitor.drain();
    expect(await get('/readyz')).toEqual({ status: 503, text: 'not ready: stopping\n' });
    expect((await get('/healthz')).status).toBe(200);
  });

  it('knows no other path and no other method', async () => {
    const { get } = await start();
    expect([(await get('/')).status, (await get('/healthz', 'POST')).status]).toEqual([404, 405]);
  });

  it('tells a port that is taken', async () => {
    const { monitor } = await start();
    const again = serveMonitor({
      host: '127.0.0.1',
      port: monitor.port,
      checks: [],
      metrics: createMetrics(),
    });
    await expect(again).rejects.toThrow(
      /^MONITOR_PORT: port \d+ of 127\.0\.0\.1 cannot be opened: it is taken\. Set another MONITOR_PORT/,
    );
  });
});

describe('the metrics', () => {
  it('count answers by command and outcome, and never what somebody typed', async () => {
    const metrics = createMetrics();
    const load = { waiting: 7, answers: { hits: 3, misses: 2, bytes: 900 } };
    const bot = metrics.watch({ ...createTestBot(), load: () => load });
    await bot.answer({ command: 'echo', options: { text: 'a secret' } });
    await bot.answer({ command: 'a secret', options: {} });
    metrics.responded({ type: 2 }, 12);
    const { get } = await start([], metrics);
    const { text } = await get('/metrics');
    expect(text).toContain('pullquote_answers_total{command="echo",outcome="answered"} 1');
    expect(text).toContain('pullquote_answers_total{command="unknown",outcome="wrong-usage"} 1');
    expect(text).toContain('pullquote_first_response_seconds_count{kind="command"} 1');
    expect(text).toContain('pullquote_calls_waiting 7');
    expect(text).toContain('pullquote_kept_answers_bytes 900');
    expect(text).toContain('pullquote_answer_lookups_total{result="hit"} 3');
    expect(text).toContain('pullquote_answer_lookups_total{result="miss"} 2');
    expect((await get('/metrics')).text).toContain('pullquote_answer_lookups_total{result="hit"} 3');
    expect(text).not.toContain('secret');
  });

  it('count warnings and errors by their fixed text, and never by their fields', async () => {
    const metrics = createMetrics();
    const { log: own, lines } = createTestLog();
    const log = metrics.watchLog(own);
    log.error({ err: new Error('a secret') }, 'interaction failed');
    log.error({ room: 'a secret' }, 'interaction failed');
    log.warn({ room: 'a secret' }, 'the database is too busy');
    log.info({}, 'stopping');
    const { get } = await start([], metrics);
    const { text } = await get('/metrics');
    expect(text).toContain('pullquote_errors_total{level="error",message="interaction failed"} 2');
    expect(text).toContain('pullquote_errors_total{level="warn",message="the database is too busy"} 1');
    expect(text).not.toMatch(/secret|stopping/);
    expect(lines).toHaveLength(4);
  });
});
