/** Connections that end quietly: a broken one rejects what it was asked, and is replaced at its next use. */
import pg from 'pg'

/** A connection that the server cuts while it is being closed has nobody left to tell; without a listener it would end the program. */
export function openPool(url: string, connections: number, types?: pg.CustomTypesConfig): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    application_name: 'noivu',
    ...(types && { types }),
  })
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
