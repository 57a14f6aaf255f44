/** For whoever watches the server: is it alive, is it ready to serve. */
import type { Hono } from 'hono'

export function serveHealth(app: Hono, { isReady }: { isReady: () => Promise<boolean> }): void {
  app.get('/healthz', (context) => context.text('ok'))
  app.get('/readyz', async (context) =>
    (await isReady()) ? context.text('ready') : context.text('database unreachable', 503),
  )
}
