/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks'
import { words } from '../text.vi.ts'
import { takeFresh } from '../use-place.ts'

interface HeadingProps {
  /** Also the tab's name. */
  title: string
  /** The places above this one, from the outermost in. */
  crumbs?: readonly { label: string; href: string }[]
}

export function Heading({ title, crumbs = [] }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!takeFresh()) return
    scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    document.title = `${title} · ${words.product}`
  }, [title])
  return (
    <>
      {crumbs.length > 0 && (
        <nav aria-label={words.crumbs} class="crumbs no-print">
          <ol>
            {crumbs.map(({ label, href }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </>
  )
}
