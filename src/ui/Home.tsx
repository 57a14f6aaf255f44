/** “Việc của tôi”: what waits for this person, told by the modules; the page itself only puts it in order. */
import { Stack, Text } from '@mantine/core'
import { Suspense } from 'react'
import { useFrame } from './frame.ts'
import classes from './Home.module.css'
import { LoadingPage } from './LoadingPage.tsx'
import { PageTitle } from './PageTitle.tsx'
import { isAllowedAny, useSession } from './session.tsx'
import { words } from './text.vi.ts'

export function Home() {
  const { homeSections } = useFrame()
  const session = useSession()
  const shown = homeSections.filter((section) => isAllowedAny(session, section.permission))
  return (
    <>
      <PageTitle title={words.home} about={session.account?.unitName ?? undefined} />
      <Suspense fallback={<LoadingPage />}>
        <Stack gap="lg" className={classes.sections ?? ''}>
          {shown.map(({ component: Section }, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is fixed for the life of the page.
            <Section key={place} />
          ))}
        </Stack>
        <div className={classes.nothing}>
          <Text fw={600}>{words.nothingWaits}</Text>
          <Text c="dimmed" size="sm">
            {words.nothingWaitsMore}
          </Text>
        </div>
      </Suspense>
    </>
  )
}
