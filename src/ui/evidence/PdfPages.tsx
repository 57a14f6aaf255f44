import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { PdfPage } from './PdfPage.tsx'
import { openPdf } from './pdfjs.ts'
import type { Look } from './use-look.ts'

interface PdfPagesProps {
  url: string
  look: Look
  onPages: (pages: number) => void
  onFault: (error: unknown) => void
}

/** All pages one under the other; each is drawn when it comes near. */
export function PdfPages({ url, look, onPages, onFault }: PdfPagesProps) {
  const [opened, setOpened] = useState<{ document: PDFDocumentProxy; first: PDFPageProxy } | null>(null)
  const told = useRef({ onPages, onFault })
  told.current = { onPages, onFault }
  useEffect(() => {
    const task = openPdf(url)
    let isGone = false
    setOpened(null)
    task.promise
      .then(async (document) => {
        const first = await document.getPage(1)
        if (isGone) return
        setOpened({ document, first })
        told.current.onPages(document.numPages)
      })
      .catch((error: unknown) => {
        if (!isGone) told.current.onFault(error)
      })
    return () => {
      isGone = true
      void task.destroy()
    }
  }, [url])
  if (opened === null) return null
  const pages = Array.from({ length: opened.document.numPages }, (_, place) => place + 1)
  return pages.map((page) => (
    <PdfPage key={page} document={opened.document} like={opened.first} page={page} look={look} />
  ))
}
