/** Listens, and stops in order: no new requests, then the running ones to their end. */
import { createServer } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import type { Hono } from 'hono'

/** Milliseconds a running request is waited for at the end: longer than any door needs, shorter than a service manager waits. */
const PATIENCE = 20_000

export interface Listening {
  /** Without a slash at the end. */
  url: string
  server: ServerType
  close: () => Promise<void>
}

/** @throws with a sentence when the port is taken. */
export async function whyNotListen(port: number, host: string): Promise<string | null> {
  if (port === 0) return null
  return new Promise((answer) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      answer(
        error.code === 'EADDRINUSE'
          ? `Cổng ${port} đang có chương trình khác dùng. Hãy dừng chương trình đó hoặc chọn cổng khác, ví dụ: PORT=${port + 1}.`
          : `Không mở được cổng ${port} trên ${host} (${error.code}). Hãy chọn cổng khác bằng PORT.`,
      )
    })
    probe.listen(port, host, () => probe.close(() => answer(null)))
  })
}

export async function listen(app: Hono, port: number, host: string): Promise<Listening> {
  return new Promise((ready, failed) => {
    const server = serve({ fetch: app.fetch, port, hostname: host }, ({ port: opened }) => {
      ready({
        url: `http://localhost:${opened}`,
        server,
        close: () =>
          new Promise((closed) => {
            // A browser keeps its connections open between requests: those go at once, busy ones when they have answered.
            const closeIdle = () => 'closeIdleConnections' in server && server.closeIdleConnections()
            const sweep = setInterval(closeIdle, 100)
            const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), PATIENCE)
            server.close(() => {
              clearInterval(sweep)
              clearTimeout(cut)
              closed()
            })
            closeIdle()
          }),
      })
    })
    server.once('error', failed)
  })
}
