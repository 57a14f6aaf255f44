/** Sends one file's bytes, as they are, to an upload door; tells how far it is. */
import type { ArgumentOf, Endpoint, OutputOf } from '../shared/endpoint.ts'
import { answerIn, noteRefusal, refusalOfAnswer, unreachable, urlOf } from './api.ts'
import { saveFile } from './save-file.ts'

interface UploadOptions {
  /** @param sent share of the bytes sent so far, 0 to 1. */
  onProgress?: (sent: number) => void
  signal?: AbortSignal
}

const headersOf = (file: File) => ({
  'content-type': file.type || 'application/octet-stream',
  'x-file-name': encodeURIComponent(file.name.normalize('NFC')),
  'x-noivu': '1',
})

/** Sends a file to a door that answers with another one, and gives that to the person. @throws ApiRefusal */
export async function uploadForFile<E extends Endpoint>(
  door: E,
  argument: ArgumentOf<E>,
  { file, name }: { file: File; name: string },
): Promise<void> {
  const asked = fetch(urlOf(door, argument), { method: door.method, headers: headersOf(file), body: file })
  const response = await asked.catch(() => {
    throw unreachable()
  })
  if (!response.ok)
    throw noteRefusal(refusalOfAnswer(response.status, response.headers.get('content-type'), await response.text()))
  saveFile(name, await response.blob())
}

/**
 * XMLHttpRequest, because fetch cannot tell how much has been sent.
 * @throws ApiRefusal; DOMException 'AbortError' when stopped by the signal.
 */
export function upload<E extends Endpoint>(
  door: E,
  argument: ArgumentOf<E>,
  file: File,
  { onProgress, signal }: UploadOptions = {},
): Promise<OutputOf<E>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const stop = () => request.abort()
    const stopped = () => reject(new DOMException('upload stopped', 'AbortError'))
    if (signal?.aborted) return stopped()
    signal?.addEventListener('abort', stop)
    request.open(door.method, urlOf(door, argument))
    for (const [name, value] of Object.entries(headersOf(file))) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total > 0 ? loaded / total : 0)
    request.onabort = stopped
    request.onerror = () => reject(unreachable())
    request.onload = () => {
      const { status, responseText } = request
      if (status >= 200 && status < 300) {
        try {
          return resolve(answerIn(status, responseText) as OutputOf<E>)
        } catch (refusal) {
          return reject(refusal)
        }
      }
      reject(noteRefusal(refusalOfAnswer(status, request.getResponseHeader('content-type'), responseText)))
    }
    request.onloadend = () => signal?.removeEventListener('abort', stop)
    request.send(file)
  })
}
