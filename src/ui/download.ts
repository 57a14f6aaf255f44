/** A file asked for with more than an address can hold: a POST door that answers with bytes. GET doors need no more than a link. */
import type { ArgumentOf, Bytes, Endpoint } from '../shared/endpoint.ts'
import { messageOf } from '../shared/endpoint.ts'
import { noteRefusal, refusalOfAnswer, unreachable } from './api.ts'
import { saveFile } from './save-file.ts'

const NAME = /filename\*=UTF-8''([^;]+)/

/** Gives the browser the file to keep, under the name the server gave it. @throws ApiRefusal */
export async function download<E extends Endpoint & { output: Bytes }>(
  door: E,
  argument: ArgumentOf<E>,
): Promise<void> {
  const { url, body } = messageOf(door, argument as Record<string, unknown>)
  const lost = () => {
    throw unreachable()
  }
  const response = await fetch(url, {
    method: door.method,
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'x-noivu': '1' },
    body,
  }).catch(lost)
  if (!response.ok)
    throw noteRefusal(
      refusalOfAnswer(response.status, response.headers.get('content-type'), await response.text().catch(lost)),
    )
  const [, name = ''] = NAME.exec(response.headers.get('content-disposition') ?? '') ?? []
  saveFile(decodeURIComponent(name), await response.blob().catch(lost))
}
