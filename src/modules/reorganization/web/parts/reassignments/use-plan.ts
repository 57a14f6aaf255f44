/** A plan as it is written: it saves itself as a whole over the version it was made from. */
import { call } from '../../../../../ui/api.ts'
import { useKept } from '../../../../../ui/saving/use-kept.ts'
import {
  reassignments as doors,
  type Reassignment,
  type Ways,
  type WrittenReassignment,
} from '../../../contract/reassignments.ts'
import { reassignment as question } from '../../data-of-reassignments.ts'
import { reassignmentWords as words } from '../../text-of-reassignments.vi.ts'

const writtenIn = ({
  title,
  day,
  legalBasis,
  decidedOn,
  issuer,
  signer,
  draft,
}: Reassignment): WrittenReassignment => ({
  title,
  day,
  legalBasis,
  decidedOn,
  issuer,
  signer,
  draft,
})

export function usePlan(seen: Reassignment) {
  const kept = useKept<Reassignment, WrittenReassignment>({
    seen,
    question: question(seen.id),
    name: 'phuong-an',
    drawn: writtenIn,
    whyNot: ({ title }) => (title.trim() === '' ? words.titleMissing : null),
    send: (written, version) => call(doors.saveReassignment, { ...written, reassignmentId: seen.id, version }),
  })
  return {
    kept,
    written: kept.draft,
    put: (part: Partial<WrittenReassignment>) => kept.change((was) => ({ ...was, ...part })),
    way: (make: (was: Ways) => Ways) => kept.change((was) => ({ ...was, draft: make(was.draft) })),
  }
}
export type Plan = ReturnType<typeof usePlan>

export const withRoute = ({ routes, exceptions }: Ways, fromId: number, toId: number | null): Ways => ({
  routes: routes.some((route) => route.fromId === fromId)
    ? routes.map((route) => (route.fromId === fromId ? { fromId, toId } : route))
    : [...routes, { fromId, toId }],
  exceptions,
})

export const withoutRoute = ({ routes, exceptions }: Ways, fromId: number): Ways => ({
  routes: routes.filter((route) => route.fromId !== fromId),
  exceptions,
})

type Exception = Ways['exceptions'][number]

/** @param own null: he goes as his unit goes. */
export const withException = (
  { routes, exceptions }: Ways,
  recordId: string,
  own: Omit<Exception, 'recordId'> | null,
): Ways => ({
  routes,
  exceptions: [
    ...exceptions.filter((other) => other.recordId !== recordId),
    ...(own === null ? [] : [{ recordId, ...own }]),
  ],
})
