/** Keeps the page's shell, so that it opens again without a network. Of what is asked and answered it keeps nothing. */

interface Lasting extends Event {
  waitUntil: (work: Promise<unknown>) => void
}
interface Asking extends Lasting {
  request: Request
  respondWith: (answer: Promise<Response>) => void
}
const worker = self as unknown as {
  addEventListener(kind: 'install' | 'activate', listener: (event: Lasting) => void): void
  addEventListener(kind: 'fetch', listener: (event: Asking) => void): void
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
}

const SHELL = 'phieu'
const PAGE = '/phieu'

/** The page and the built files it names; what an older page named goes. */
async function keepShell(page: Response): Promise<void> {
  const shell = await caches.open(SHELL)
  const html = await page.clone().text()
  const named = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path as string)
  const kept = await shell.keys()
  const had = new Set(kept.map(({ url }) => new URL(url).pathname))
  await shell.addAll(named.filter((path) => !had.has(path)))
  await shell.put(PAGE, page)
  const wanted = new Set([PAGE, ...named])
  await Promise.all(kept.filter(({ url }) => !wanted.has(new URL(url).pathname)).map((old) => shell.delete(old)))
}

/** Fresh when there is a network, as kept when there is none. */
async function page(event: Asking): Promise<Response> {
  try {
    const fresh = await fetch(event.request)
    if (fresh.ok) event.waitUntil(keepShell(fresh.clone()))
    return fresh
  } catch (error) {
    const kept = await caches.match(PAGE)
    if (!kept) throw error
    return kept
  }
}

/** Built files are named after their content: kept once, right for ever. */
const asset = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreVary: true })) ?? fetch(request)

worker.addEventListener('install', (event) => {
  const kept = fetch(PAGE, { cache: 'reload' }).then(keepShell)
  event.waitUntil(kept.then(() => worker.skipWaiting()))
})
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url)
  if (event.request.method !== 'GET' || origin !== location.origin) return
  if (event.request.mode === 'navigate' && pathname === PAGE) event.respondWith(page(event))
  else if (pathname.startsWith('/assets/')) event.respondWith(asset(event.request))
})
