import { useEffect, useRef } from 'react'

/** After going to another page the keyboard and the screen reader continue at its content, unless the page chose a place itself. */
export function useFocusOnPage(pathname: string): void {
  const was = useRef(pathname)
  useEffect(() => {
    if (was.current === pathname) return
    was.current = pathname
    const main = document.getElementById('noi-dung')
    if (main && !main.contains(document.activeElement)) main.focus({ preventScroll: true })
  }, [pathname])
}
