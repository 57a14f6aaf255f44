/** A client over the wire: the doors of a running program, as another system of the province would call them. */

import { identity } from '../../src/modules/identity/contract.ts'
import { type ArgumentOf, type Endpoint, messageOf, type OutputOf } from '../../src/shared/endpoint.ts'

export interface Wire {
  /** @throws with the answer's text when it is not a success. */
  call: <E extends Endpoint>(door: E, argument: ArgumentOf<E>) => Promise<OutputOf<E>>
  upload: <E extends Endpoint>(
    door: E,
    argument: ArgumentOf<E>,
    name: string,
    bytes: Uint8Array,
  ) => Promise<OutputOf<E>>
  download: <E extends Endpoint>(door: E, argument: ArgumentOf<E>) => Promise<Uint8Array>
}

export async function signedIn(url: string, userName: string, password: string): Promise<Wire> {
  let cookie = ''
  const ask = async (door: Endpoint, argument: Record<string, unknown>, init: RequestInit = {}) => {
    const { url: address, body } = messageOf(door, argument)
    const answer = await fetch(url + address, {
      method: door.method,
      ...(body !== null && { body }),
      ...init,
      headers: {
        'x-noivu': '1',
        cookie,
        ...(body !== null && { 'content-type': 'application/json' }),
        ...(init.headers as Record<string, string>),
      },
    })
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
    return answer
  }
  const { headers } = await ask(identity.signIn, { userName, password })
  cookie = headers.get('set-cookie')?.split(';')[0] ?? ''
  return {
    call: async (door, argument) => (await ask(door, argument as Record<string, unknown>)).json() as never,
    upload: async (door, argument, name, bytes) =>
      (
        await ask(door, argument as Record<string, unknown>, {
          body: bytes as Uint8Array<ArrayBuffer>,
          headers: { 'x-file-name': encodeURIComponent(name) },
        })
      ).json() as never,
    download: async (door, argument) =>
      new Uint8Array(await (await ask(door, argument as Record<string, unknown>)).arrayBuffer()),
  }
}
