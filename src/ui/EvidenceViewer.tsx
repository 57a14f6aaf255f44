/** The page beside the field: PDF and pictures, and the words of Office files, looked at in place, at the right page. */
import { Alert, Anchor, Loader, Text } from '@mantine/core'
import { type KeyboardEvent, lazy, Suspense, useEffect, useRef, useState } from 'react'
import classes from './evidence/EvidenceViewer.module.css'
import { ImageView } from './evidence/ImageView.tsx'
import { TextView } from './evidence/TextView.tsx'
import { useLook } from './evidence/use-look.ts'
import { ViewerBar } from './evidence/ViewerBar.tsx'
import { viewerWords } from './text.vi.ts'

const PdfPages = lazy(() => import('./evidence/PdfPages.tsx').then(({ PdfPages }) => ({ default: PdfPages })))

interface EvidenceViewerProps {
  /** A door that shows the file in place: `urlOf(par.evidenceFile, { id })`. */
  url: string
  name: string
  mediaType: string
  downloadUrl?: string
  /** A door that answers with the words of an Office file. */
  textUrl?: string
  /** The page to begin at, from 1. */
  page?: number
  /** CSS height of the viewer. */
  height?: string
}

/** Opening another document begins anew: zoom, turn and page belong to the document. */
export function EvidenceViewer(props: EvidenceViewerProps) {
  return <Viewer key={props.url} {...props} />
}

function Viewer({
  url,
  name,
  mediaType,
  downloadUrl,
  textUrl,
  page: begin = 1,
  height = 'calc(100dvh - 140px)',
}: EvidenceViewerProps) {
  const { frame, look, percent, ...zooming } = useLook()
  const [state, setState] = useState<'opening' | 'open' | 'failed' | 'locked'>('opening')
  const [pages, setPages] = useState(0)
  const [page, setPage] = useState(1)
  const scroller = useRef<HTMLElement>(null)
  const kind = kindOf(mediaType, textUrl)
  const isClosed = state === 'failed' || state === 'locked'

  const goTo = (wanted: number) => {
    const target = scroller.current?.querySelector<HTMLElement>(`[data-page="${wanted}"]`)
    // Only the document moves, not the page around it.
    if (target) scroller.current?.scrollTo({ top: target.offsetTop - 8 })
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the pages are there, and when another one is asked for.
  useEffect(() => {
    if (pages > 0) goTo(begin)
  }, [pages, begin])

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || (event.target as Element).matches('input')) return
    const act = { '+': zooming.zoomIn, '=': zooming.zoomIn, '-': zooming.zoomOut, '0': zooming.fit, r: zooming.rotate }[
      event.key
    ]
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the bar's buttons; the buttons themselves are there for everyone.
    <div className={classes.viewer} style={{ height }} onKeyDown={press}>
      <ViewerBar {...{ name, downloadUrl, pages, page, percent }} {...zooming} isText={kind === 'text'} onPage={goTo} />
      <section
        ref={scroller}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        aria-label={name}
        aria-busy={kind !== 'text' && state === 'opening'}
        className={classes.scroll}
        onScroll={(event) => pages > 1 && setPage(pageInSight(event.currentTarget))}
      >
        <div ref={frame} className={classes.pages} hidden={kind === 'text'}>
          {kind === 'pdf' && !isClosed && look.width > 0 && (
            <Suspense>
              <PdfPages
                url={url}
                look={look}
                onPages={(count) => {
                  setPages(count)
                  setState('open')
                }}
                onFault={(error) => setState(isLocked(error) ? 'locked' : 'failed')}
              />
            </Suspense>
          )}
          {kind === 'image' && !isClosed && look.width > 0 && (
            <ImageView
              url={url}
              name={name}
              look={look}
              onLoad={() => setState('open')}
              onFault={() => setState('failed')}
            />
          )}
        </div>
        {kind === 'text' && textUrl !== undefined && <TextView url={textUrl} percent={percent} />}
        {(kind === 'pdf' || kind === 'image') && state === 'opening' && (
          <div role="status" className={classes.opening}>
            <Loader size="sm" />
            <Text size="sm">{viewerWords.loading}</Text>
          </div>
        )}
        {(kind === 'other' || isClosed) && (
          <Alert color={isClosed ? 'red' : 'gray'} role={isClosed ? 'alert' : undefined} m="md">
            <Text size="sm">
              {state === 'locked' ? viewerWords.locked : isClosed ? viewerWords.failed : viewerWords.noPreview}
            </Text>
            {downloadUrl !== undefined && (
              <Anchor href={downloadUrl} download size="sm">
                {viewerWords.download}
              </Anchor>
            )}
          </Alert>
        )}
      </section>
    </div>
  )
}

function kindOf(mediaType: string, textUrl: string | undefined): 'pdf' | 'image' | 'text' | 'other' {
  if (mediaType === 'application/pdf') return 'pdf'
  if (mediaType.startsWith('image/')) return 'image'
  return textUrl !== undefined && mediaType.includes('officedocument') ? 'text' : 'other'
}

/** The PDF reader asks for a password nobody here has. */
const isLocked = (error: unknown) => error instanceof Error && error.name === 'PasswordException'

/** The page that fills the upper third of what is seen. */
function pageInSight(scroller: HTMLElement): number {
  const line = scroller.getBoundingClientRect().top + scroller.clientHeight / 3
  const pages = [...scroller.querySelectorAll<HTMLElement>('[data-page]')]
  return Number(pages.findLast((page) => page.getBoundingClientRect().top <= line)?.dataset.page ?? 1)
}
