/** What other modules bring to a place on a page: the page knows the place, and none of those who come to it. */
import { Suspense } from 'react'
import { useFrame } from './frame.ts'
import { LoadingPage } from './LoadingPage.tsx'
import { isAllowedAny, useSession } from './session.tsx'

/** @param id of what the page is about. */
export function PageParts({ at, id }: { at: string; id: number }) {
  const { pageParts } = useFrame()
  const session = useSession()
  const here = pageParts.filter((part) => part.place === at && isAllowedAny(session, part.permission))
  return (
    <Suspense fallback={<LoadingPage />}>
      {here.map(({ component: Part }, order) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed for the life of the page.
        <Part key={order} id={id} />
      ))}
    </Suspense>
  )
}
