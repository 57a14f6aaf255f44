/** Server and browser with reload: the demo province, pages straight from their sources. */

import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { createServer } from 'vite'

const SOURCES = join(import.meta.dirname, '..')
const API_PORT = Number(process.env.NOIVU_API_PORT ?? 8081)

let server = startServer()
function startServer() {
  return spawn(process.execPath, [join(import.meta.dirname, 'demo.ts'), '--port', String(API_PORT)], {
    stdio: 'inherit',
    env: { ...process.env, NOIVU_PAGES: 'none' },
  })
}

let pause: NodeJS.Timeout | undefined
watch(SOURCES, { recursive: true }, (_, file) => {
  if (!file?.endsWith('.ts') || file.includes('web') || file.startsWith('ui')) return
  clearTimeout(pause)
  pause = setTimeout(() => {
    server.once('close', () => {
      server = startServer()
    })
    server.kill('SIGTERM')
  }, 150)
})

const vite = await createServer({
  root: join(SOURCES, '..'),
  server: {
    port: Number(process.env.PORT ?? 8080),
    proxy: { '/api': { target: `http://127.0.0.1:${API_PORT}`, changeOrigin: false } },
  },
})
await vite.listen()
vite.printUrls()

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    const ended = new Promise((done) => server.once('close', done))
    server.kill('SIGTERM')
    await Promise.all([vite.close(), ended])
    process.exit(0)
  })
}
