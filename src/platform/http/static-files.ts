/** The built browser part: hashed files for ever, the page itself fresh with a nonce of its own. */
import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import type { Hono } from 'hono'
import { acceptedEncoding, type Encoding, squeeze } from './squeeze.ts'

const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.ttf': 'font/ttf',
}

/** What the page may load: itself. Styles that the component kit writes carry the nonce of this very answer. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export const SAFE_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
}

export function pageResponse(html: string): Response {
  const nonce = randomBytes(16).toString('base64')
  return new Response(html.replaceAll('__CSP_NONCE__', nonce), {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': pagePolicy(nonce),
      ...SAFE_HEADERS,
    },
  })
}

interface Asset {
  plain: Buffer
  squeezed: Partial<Record<Encoding, Buffer>>
  type: string
}

async function assetsOf(folder: string): Promise<Map<string, Asset>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((file) => file.isFile())
  const entries = files.map(async (file): Promise<[string, Asset]> => {
    const path = join(file.parentPath, file.name)
    return [
      `/${relative(folder, path).split(sep).join('/')}`,
      { plain: await readFile(path), squeezed: {}, type: TYPES[extname(path)] ?? 'application/octet-stream' },
    ]
  })
  return new Map(await Promise.all(entries))
}

/** Squeezed at the first request for it and kept: nothing is compressed twice, and start waits for nothing. */
async function encoded(asset: Asset, headers: Headers): Promise<{ body: Buffer; encoding: Encoding | null }> {
  const encoding = /^(font\/woff2|image\/png)/.test(asset.type) ? null : acceptedEncoding(headers, asset.plain)
  if (encoding === null) return { body: asset.plain, encoding }
  asset.squeezed[encoding] ??= await squeeze[encoding](asset.plain)
  return { body: asset.squeezed[encoding], encoding }
}

/** @param folder of the built browser part, with its index.html. */
export async function servePages(app: Hono, folder: string): Promise<void> {
  const assets = await assetsOf(folder)
  const page = assets.get('/index.html')?.plain.toString('utf8')
  if (page === undefined) throw new Error(`Chưa có phần giao diện đã dựng trong ${folder}. Hãy chạy “npm run build”.`)
  app.get('*', async (context) => {
    // A page of its own stands at its name and below it, beside the one for all the rest.
    const ownPage = assets.get(`/${context.req.path.split('/')[1]}.html`)
    if (ownPage) return pageResponse(ownPage.plain.toString('utf8'))
    const asset = context.req.path.endsWith('.html') ? undefined : assets.get(context.req.path)
    // A built file that is gone is gone: the page in its place would be read as a script.
    if (!asset) return context.req.path.startsWith('/assets/') ? context.notFound() : pageResponse(page)
    const { body, encoding } = await encoded(asset, context.req.raw.headers)
    const forever = context.req.path.startsWith('/assets/')
    return new Response(new Uint8Array(body), {
      headers: {
        'content-type': asset.type,
        'cache-control': forever ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
        vary: 'accept-encoding',
        ...SAFE_HEADERS,
        ...(encoding && { 'content-encoding': encoding }),
      },
    })
  })
}
