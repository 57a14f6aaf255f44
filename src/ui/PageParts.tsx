/** What other modules bring to a place on a page: the page knows the place, and none of those who come to it. */
import { type ComponentType, type ReactNode, Suspense } from 'react'
import { useFrame } from './frame.ts'
import { LoadingPage } from './LoadingPage.tsx'
import { isAllowedAny, useSession } from './session.tsx'

interface Place<Id extends number | string | readonly string[]> {
  at: string
  /** Of what the page is about: of one kind at one place; of those chosen on it, several. */
  id: Id
  /** While they are on the way. */
  fallback?: ReactNode
}

export function PageParts<Id extends number | string | readonly string[]>({
  at,
  id,
  fallback = <LoadingPage />,
}: Place<Id>) {
  const { pageParts } = useFrame()
  const session = useSession()
  const here = pageParts.filter((part) => part.place === at && isAllowedAny(session, part.permission))
  return (
    <Suspense fallback={fallback}>
      {here.map(({ component }, order) => {
        const Part = component as ComponentType<{ id: Id }>
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed for the life of the page.
        return <Part key={order} id={id} />
      })}
    </Suspense>
  )
}
