/** The page of all doors at /api/docs: plain, without a script, for people who are signed in. */
import type { Hono } from 'hono'
import { html, raw } from 'hono/html'
import type { Contract, Endpoint } from '../../shared/endpoint.ts'
import { openApi } from './openapi.ts'
import type { Ground } from './pipeline.ts'
import { sessionControl } from './session-cookie.ts'
import { SAFE_HEADERS } from './static-files.ts'

const STYLE = `
  body { font: 15px/1.6 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #1c2430; background: #fff; }
  h2 { margin-top: 2.5rem; } code, pre { font-family: ui-monospace, monospace; font-size: 13px; } a { color: #17568c; }
  article { border: 1px solid #d5dae1; border-radius: 6px; padding: .6rem 1rem; margin: .6rem 0; } article p { margin: .2rem 0; }
  pre { overflow: auto; background: #f4f6f8; padding: .75rem; } .access { color: #4a5563; }
`

interface Operation {
  operationId: string
  parameters?: unknown
  requestBody?: unknown
  responses: { '200': unknown }
}

interface OpenApiPaths {
  paths: Record<string, Record<string, Operation>>
}

/** Built at the first request: starting the program does not wait for it. */
function pageOf(contracts: Readonly<Record<string, Contract>>, document: OpenApiPaths): string {
  const shown = (value: unknown) => raw(JSON.stringify(value, null, 2).replace(/&/g, '&amp;').replace(/</g, '&lt;'))
  const doorOf = (door: Endpoint) => {
    const operation = document.paths[`/api${door.path}`]?.[door.method.toLowerCase()] as Operation
    const access =
      typeof door.access === 'string' ? door.access : 'may' in door.access ? door.access.may : door.access.mayOwn
    return html`<article id="${operation.operationId}">
      <h3><code>${door.method} /api${door.path}</code></h3>
      <p>${door.summary}</p><p class="access">Quyền: <code>${access}</code></p>
      <details><summary>Dữ liệu gửi lên</summary><pre tabindex="0">${shown(operation.requestBody ?? operation.parameters ?? {})}</pre></details>
      <details><summary>Dữ liệu trả về</summary><pre tabindex="0">${shown(operation.responses['200'])}</pre></details>
    </article>`
  }
  return String(html`<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Tài liệu API · Nội Vụ</title><link rel="stylesheet" href="/api/docs/style.css"></head>
    <body><main><h1>Tài liệu API</h1><p>Mọi cửa của chương trình, theo phân hệ. Bản máy đọc: <a href="/api/docs/openapi.json">openapi.json</a>. Điểm và tỷ lệ là số nguyên phần vạn: 1,25 điểm là 12500.</p>
    ${Object.entries(contracts).map(([module, contract]) => html`<section><h2>${module}</h2>${Object.values(contract).map(doorOf)}</section>`)}</main></body></html>`)
}

export function serveApiDocs(
  app: Hono,
  ground: Pick<Ground, 'database' | 'gate' | 'clock' | 'secureCookies'>,
  contracts: Readonly<Record<string, Contract>>,
): void {
  const isSignedIn = async (request: Request) => {
    const { token } = sessionControl(request, ground.secureCookies).control
    return (
      token !== null &&
      (
        await ground.database.begin((tx) =>
          ground.gate(tx, { token, permission: null, now: ground.clock(), isPresence: true }),
        )
      ).actor !== null
    )
  }
  let built: { document: OpenApiPaths; page: string } | undefined
  const documentation = () => {
    if (!built) {
      const document = openApi(contracts) as unknown as OpenApiPaths
      built = { document, page: pageOf(contracts, document) }
    }
    return built
  }
  const headers = {
    ...SAFE_HEADERS,
    'cache-control': 'private, no-store',
    'content-security-policy': "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  }

  app.get('/api/docs', async (context) =>
    (await isSignedIn(context.req.raw))
      ? context.html(documentation().page, 200, headers)
      : context.redirect('/dang-nhap'),
  )
  app.get('/api/docs/style.css', (context) =>
    context.body(STYLE, 200, { 'content-type': 'text/css; charset=utf-8', ...SAFE_HEADERS }),
  )
  app.get('/api/docs/openapi.json', async (context) =>
    (await isSignedIn(context.req.raw))
      ? context.json(documentation().document, 200, headers)
      : context.redirect('/dang-nhap'),
  )
}
