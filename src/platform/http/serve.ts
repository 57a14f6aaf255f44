/** Serves contracts: the only folder that knows the HTTP framework, so a route without a contract cannot exist. */
import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { serveApiDocs } from './api-docs.ts'
import type { Module } from './module.ts'
import { type Ground, perform } from './pipeline.ts'
import { problemResponse, refusalOf, refuse } from './problem.ts'

z.config(z.locales.vi())

/** The client's network address; behind a trusted proxy, the one the proxy saw. Without a socket (in-process), loopback. */
function addressOf(context: Context, trustProxy: boolean): string {
  const forwarded = trustProxy ? context.req.header('x-forwarded-for')?.split(',')[0]?.trim() : undefined
  if (forwarded) return forwarded
  return context.env?.incoming ? (getConnInfo(context).remote.address ?? 'unknown') : '127.0.0.1'
}

/** @param modules by name; the name is the first part of every path and permission of the module. */
export function serveModules(ground: Ground, modules: Readonly<Record<string, Module>>): Hono {
  const app = new Hono()
  for (const [moduleName, { contract, handlers }] of Object.entries(modules)) {
    for (const [doorName, door] of Object.entries(contract)) {
      const handler = handlers[doorName]
      if (!handler) throw new Error(`the door ${moduleName}.${doorName} has no handler`)
      const served = { name: `${moduleName}.${doorName}`, door, handler: handler as never }
      const path = `/api${door.path}`.replace(/\{(\w+)\}/g, ':$1')
      app.on(door.method, [path], (context) =>
        perform(
          ground,
          served,
          context.req.raw,
          context.req.param() as Record<string, string>,
          addressOf(context, ground.trustProxy),
        ),
      )
    }
  }
  serveApiDocs(app, ground, Object.fromEntries(Object.entries(modules).map(([name, { contract }]) => [name, contract])))
  app.all('/api/*', () => {
    try {
      return refuse('request.not-found')
    } catch (error) {
      return problemResponse(refusalOf(error), 'none')
    }
  })
  return app
}
