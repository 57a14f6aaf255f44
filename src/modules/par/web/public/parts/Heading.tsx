/** @jsxImportSource preact */
import { useEffect } from 'preact/hooks'
import { words } from '../text.vi.ts'

interface HeadingProps {
  /** Also the tab's name. */
  title: string
  /** The places above this one, from the outermost in. */
  crumbs?: readonly { label: string; href: string }[]
}

export function Heading({ title, crumbs = [] }: HeadingProps) {
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
      <h1 tabIndex={-1}>{title}</h1>
    </>
  )
}
