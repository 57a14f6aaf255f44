import { Text } from '@mantine/core'
import { PageLink } from './Links.tsx'
import { PageTitle } from './PageTitle.tsx'
import { places } from './places.ts'
import { words } from './text.vi.ts'

export function NotFound() {
  return (
    <>
      <PageTitle title={words.notFoundTitle} />
      <Text mb="sm">{words.notFound}</Text>
      <PageLink to={places.home}>{words.home}</PageLink>
    </>
  )
}
