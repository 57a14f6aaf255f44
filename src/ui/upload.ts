/** Sends one file's bytes, as they are, to an upload door; tells how far it is. */
import type { ArgumentOf, Endpoint, OutputOf } from '../shared/endpoint.ts'
import { answerIn, noteRefusal, refusalOfAnswer, unreachable, urlOf } from './api.ts'

interface UploadOptions {
  /** @param sent share of the bytes sent so far, 0 to 1. */
  onProgress?: (sent: number) => void
  signal?: AbortSignal
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
    request.setRequestHeader('content-type', file.type || 'application/octet-stream')
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name.normalize('NFC')))
    request.setRequestHeader('x-noivu', '1')
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
