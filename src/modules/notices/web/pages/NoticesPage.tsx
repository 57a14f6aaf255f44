import { Button, Card, Stack, Text } from '@mantine/core'
import { IconChecks } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { usePlace } from '../../../../ui/address.ts'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { useAction } from '../../../../ui/query.ts'
import { TablePager } from '../../../../ui/table/TablePager.tsx'
import { notices } from '../../contract.ts'
import { ownNotices, unread } from '../data.ts'
import { ByEmail } from '../parts/ByEmail.tsx'
import { NoticeFilters } from '../parts/NoticeFilters.tsx'
import { NoticeItem } from '../parts/NoticeItem.tsx'
import classes from '../parts/NoticeList.module.css'
import { noticesAsked, noticesPlace } from '../parts/notices-place.ts'
import { words } from '../text.vi.ts'

/** “Thông báo”: what this person was told, the unread first, each leading to where it is dealt with. */
export function NoticesPage() {
  const [place, go] = usePlace(noticesPlace)
  const { data } = useSuspenseQuery(ownNotices(noticesAsked(place)))
  const { data: waiting } = useSuspenseQuery(unread())
  const read = useAction(notices.read)
  const readAll = useAction(notices.readAll, { said: words.markedAll })
  return (
    <Stack gap="md">
      <PageTitle
        title={words.title}
        about={words.about}
        actions={
          <Button
            variant="default"
            leftSection={<IconChecks size={16} aria-hidden="true" />}
            disabled={waiting.count === 0}
            loading={readAll.isPending}
            onClick={() => readAll.mutate({ until: data.at })}
          >
            {words.markAll}
          </Button>
        }
      />
      <div>
        <NoticeFilters />
        {data.notices.length === 0 ? (
          <div className={classes.none}>
            <Text fw={600}>{place.trangThai === 'unread' ? words.noneUnread : words.none}</Text>
            <Text c="dimmed" size="sm">
              {words.noneMore}
            </Text>
          </div>
        ) : (
          <Card withBorder p={0} mt="sm" component="ul" aria-label={words.list} className={classes.list ?? ''}>
            {data.notices.map((notice) => (
              <NoticeItem key={notice.id} notice={notice} onRead={(id) => read.mutate({ id })} />
            ))}
          </Card>
        )}
        {data.total > data.notices.length && (
          <TablePager
            place={{ search: '', page: place.trang, pageSize: place.soDong }}
            found={data.total}
            go={({ page, pageSize }) =>
              go({ ...(page !== undefined && { trang: page }), ...(pageSize !== undefined && { soDong: pageSize }) })
            }
            withAll={false}
          />
        )}
      </div>
      <ByEmail />
    </Stack>
  )
}
