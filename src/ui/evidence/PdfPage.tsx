import { useIntersection, useMergedRef } from '@mantine/hooks'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import { useEffect, useRef, useState } from 'react'
import { viewerWords } from '../text.vi.ts'
import classes from './EvidenceViewer.module.css'
import { TextLayer } from './pdfjs.ts'
import type { Look } from './use-look.ts'

interface PdfPageProps {
  document: PDFDocumentProxy
  /** The first page: until its own size is known, a page is taken to be as large, so that nothing jumps. */
  like: PDFPageProxy
  page: number
  look: Look
}

/** One page: the picture, and over it the text, invisible but to be marked, copied and read aloud. */
export function PdfPage({ document, like, page, look }: PdfPageProps) {
  const [proxy, setProxy] = useState<PDFPageProxy>(like)
  const { ref: watched, entry } = useIntersection({ rootMargin: '800px 0px' })
  const frame = useRef<HTMLDivElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const merged = useMergedRef(watched, frame)
  const isNear = entry?.isIntersecting === true
  const rotation = (proxy.rotate + look.turn) % 360
  const scale = look.width / proxy.getViewport({ scale: 1, rotation }).width
  const viewport = proxy.getViewport({ scale, rotation })

  useEffect(() => {
    if (!isNear) return
    let isGone = false
    void document.getPage(page).then((own) => !isGone && setProxy(own))
    return () => {
      isGone = true
    }
  }, [document, page, isNear])

  useEffect(() => {
    const [host, words] = [frame.current, layer.current]
    if (!isNear || !host || !words || proxy.pageNumber !== page || scale <= 0) return
    const view = proxy.getViewport({ scale, rotation })
    const sharpness = Math.min(globalThis.devicePixelRatio || 1, 3)
    const canvas = globalThis.document.createElement('canvas')
    canvas.width = Math.floor(view.width * sharpness)
    canvas.height = Math.floor(view.height * sharpness)
    canvas.setAttribute('aria-hidden', 'true')
    const drawing = proxy.render({ canvas, viewport: view, transform: [sharpness, 0, 0, sharpness, 0, 0] })
    const text = new TextLayer({ textContentSource: proxy.streamTextContent(), container: words, viewport: view })
    words.replaceChildren()
    drawing.promise
      // The old picture stays until the new one is ready: zooming does not flicker.
      .then(() => host.querySelector('canvas')?.replaceWith(canvas) ?? host.prepend(canvas))
      .catch(ignoreStopped)
    text.render().catch(ignoreStopped)
    return () => {
      drawing.cancel()
      text.cancel()
    }
  }, [proxy, page, isNear, scale, rotation])

  return (
    <div
      ref={merged}
      className={classes.page}
      data-page={page}
      style={{ width: viewport.width, height: viewport.height, '--total-scale-factor': scale } as object}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; forty regions would drown the page's own. */}
      <div
        ref={layer}
        className={classes.text}
        role="group"
        aria-label={viewerWords.pageImage(page, document.numPages)}
      />
    </div>
  )
}

/** Drawing that was stopped because the page left or changed its size is no fault. */
function ignoreStopped(error: unknown): void {
  const name = error instanceof Error ? error.name : ''
  if (name !== 'RenderingCancelledException' && name !== 'AbortException') throw error
}
