import { Button } from '@mantine/core'
import { factWords } from '../../text-of-facts.vi.ts'
import type { SheetSaving } from '../saving/use-sheet-saving.ts'
import { untouched, useTakingFacts } from './use-taking-facts.ts'

/** Every computed figure nobody has answered yet, at once. */
export function TakeAllFacts({ saving }: { saving: SheetSaving }) {
  const taking = useTakingFacts(saving)
  const places = untouched(saving)
  if (places.length === 0) return null
  return (
    <Button variant="default" size="xs" h={36} loading={taking.isPending} onClick={() => taking.take(places)}>
      {factWords.takeAll(places.length)}
    </Button>
  )
}
