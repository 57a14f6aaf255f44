import { ActionIcon, Indicator } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { unread } from '../data.ts'
import { words } from '../text.vi.ts'

const MOST_SHOWN = 99

/** How many notices are unread, in the header of every page; asked again each minute while the page is looked at. */
export function Bell() {
  const { data } = useQuery({ ...unread(), refetchInterval: 60_000, refetchOnWindowFocus: true })
  const count = data?.count ?? 0
  const isMore = count > MOST_SHOWN
  const label = words.bell(Math.min(count, MOST_SHOWN), isMore)
  return (
    <Indicator label={isMore ? words.more : count} size={18} offset={6} disabled={count === 0} color="red">
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        title={label}
        renderRoot={(props: object) => <Link {...props} to="/notices" />}
      >
        <IconBell size={20} stroke={1.6} aria-hidden="true" />
      </ActionIcon>
    </Indicator>
  )
}
