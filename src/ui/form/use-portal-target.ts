import { type RefObject, useEffect, useState } from 'react'

/** Where a field's drop-down hangs: inside its dialog or the page's content, so that a screen reader meets it there. */
export function usePortalTarget(field: RefObject<HTMLElement | null>): HTMLElement | undefined {
  const [target, setTarget] = useState<HTMLElement>()
  useEffect(() => {
    const found = field.current?.closest<HTMLElement>('[role="dialog"], main')
    if (found) setTarget(found)
  }, [field])
  return target
}
