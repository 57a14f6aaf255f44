/** “Đơn vị này nay là gì?”: an old name, or a list of them, and what each is today. */
import { Group, Stack, Text } from '@mantine/core'
import { Suspense, useDeferredValue } from 'react'
import { usePlace } from '../../../../ui/address.ts'
import { DayField } from '../../../../ui/form/DayField.tsx'
import { LoadingPage } from '../../../../ui/LoadingPage.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { SearchField } from '../../../../ui/SearchField.tsx'
import { Answer } from '../parts/resolving/Answer.tsx'
import { ResolveList } from '../parts/resolving/ResolveList.tsx'
import { resolvePlace } from '../parts/resolving/resolve-place.ts'
import { words } from '../text.vi.ts'
import { resolvingWords } from '../text-of-resolving.vi.ts'

export function ResolvePage() {
  const [{ tim, ngay }, go] = usePlace(resolvePlace)
  // What was answered stays in sight while the next is asked.
  const text = useDeferredValue(tim.trim())
  return (
    <Stack gap="md">
      <PageTitle
        title={resolvingWords.title}
        about={resolvingWords.about}
        crumbs={[{ label: words.title, path: '/organization' }]}
      />
      <Group align="end" gap="md">
        <SearchField label={resolvingWords.typed} value={tim} onChange={(typed) => go({ tim: typed })} width={520} />
        <DayField
          label={resolvingWords.day}
          value={ngay ?? null}
          onChange={(day) => go({ ngay: day ?? undefined })}
          clearable
        />
      </Group>
      {text === '' ? (
        <Text c="dimmed">{resolvingWords.example}</Text>
      ) : (
        <Suspense fallback={<LoadingPage />}>
          <Answer text={text} day={ngay} />
        </Suspense>
      )}
      <ResolveList day={ngay} />
    </Stack>
  )
}
