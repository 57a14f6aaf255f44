/** The words of a document's file brought into the field, watched and stopped; what could not be read says what to do. */
import { useEffect, useState } from 'react'
import { fetchText, urlOf } from '../../../../../ui/api.ts'
import { isScan, linesOfPdf, type PdfPageLines, whyUnread } from '../../../../../ui/pdf/read-pdf.ts'
import { directives } from '../../../contract.ts'
import { contentOfPages } from '../../../rules/splitting/read-pages.ts'
import { splitWords } from '../../text-of-splitting.vi.ts'

const { text: words } = splitWords

export function usePaperReading(documentId: string, onText: (text: string) => void) {
  const [told, tell] = useState<string | null>(null)
  const [stopping, setStopping] = useState<AbortController | null>(null)
  useEffect(() => () => stopping?.abort(), [stopping])
  const read = async (reading: (signal: AbortSignal) => Promise<string>) => {
    const stop = new AbortController()
    setStopping(stop)
    try {
      tell(await reading(stop.signal))
    } catch (error) {
      const why = stop.signal.aborted ? 'stopped' : whyUnread(error)
      tell(why === 'stopped' ? words.stopped : words.unread[why])
    } finally {
      setStopping(null)
    }
  }
  return {
    told,
    isReading: stopping !== null,
    stop: () => stopping?.abort(),
    fromPdf: () =>
      void read(async (signal) => {
        const onPage = (done: number, all: number) => tell(words.reading(done, all))
        const pages = await linesOfPdf(urlOf(directives.paperContent, { documentId }), { onPage, signal })
        return taken(pages, onText)
      }),
    fromWord: () =>
      void read(async () => {
        const text = await fetchText(urlOf(directives.paperText, { documentId }))
        if (text.trim() === '') return words.wordEmpty
        onText(text)
        return words.readWord
      }),
  }
}

export type PaperReading = ReturnType<typeof usePaperReading>

/** @returns what is to be said of it. */
function taken(pages: readonly PdfPageLines[], onText: (text: string) => void): string {
  const scans = pages.flatMap((page, at) => (isScan(page) ? [at + 1] : []))
  if (scans.length === pages.length) return words.isScan
  const { content, pages: kept } = contentOfPages(pages)
  onText(content)
  return [
    kept < pages.length ? words.tooLong(kept, pages.length) : words.read(pages.length),
    ...(scans.length > 0 ? [words.someScans(scans.join(', '))] : []),
  ].join(' ')
}
