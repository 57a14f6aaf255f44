import { Button, Container, Group } from '@mantine/core'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { refusalFrom } from './api.ts'
import { PageTitle } from './PageTitle.tsx'
import { RefusalList } from './RefusalList.tsx'
import { pieceWords, words } from './text.vi.ts'

const TITLES: Record<number, string> = { 403: words.forbiddenTitle, 404: words.notFoundTitle }

/** The same before there is a frame: the server could not say who is signed in. */
export function FramelessErrorPage(props: ErrorComponentProps) {
  return (
    <Container component="main" py="xl">
      <ErrorPage {...props} />
    </Container>
  )
}

/** What a page shows instead of itself when it could not be loaded or drawn. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const boundary = useQueryErrorResetBoundary()
  const { status } = refusalFrom(error)
  useEffect(() => boundary.reset(), [boundary])
  const again = () => {
    reset()
    void router.invalidate()
  }
  return (
    <>
      <PageTitle title={TITLES[status] ?? words.errorTitle} />
      <RefusalList of={error} title={pieceWords.reason}>
        <Group mt="sm" gap="xs">
          {status !== 403 && status !== 404 && (
            <Button size="xs" variant="default" onClick={status === -1 ? () => location.reload() : again}>
              {status === -1 ? words.reload : words.retry}
            </Button>
          )}
          <Button size="xs" variant="default" onClick={() => router.history.back()}>
            {words.back}
          </Button>
        </Group>
      </RefusalList>
    </>
  )
}
