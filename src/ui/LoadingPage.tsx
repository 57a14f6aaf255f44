import { Skeleton, Stack } from '@mantine/core'
import { words } from './text.vi.ts'

/** The outline of a page while its content is on the way: heading, a line, a table. */
export function LoadingPage() {
  return (
    <Stack gap="md" aria-busy="true">
      <span role="status" className="visually-hidden">
        {words.loading}
      </span>
      <Skeleton height={30} width="min(420px, 80%)" />
      <Skeleton height={16} width="min(260px, 60%)" />
      <Skeleton height={360} />
    </Stack>
  )
}
