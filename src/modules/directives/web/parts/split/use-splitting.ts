/** What can be done with the sentences chosen: make a point, join one, set its kind. Each deed says what it did. */
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { call, refusalFrom } from '../../../../../ui/api.ts'
import { notifyRefused } from '../../../../../ui/notify.ts'
import { type DirectiveDocument, directives, type Point } from '../../../contract.ts'
import { asRead } from '../../../rules/splitting/content.ts'
import { goesBefore, labelAmong, pointOf } from '../../../rules/splitting/points-of.ts'
import { proposePoint } from '../../../rules/splitting/propose-point.ts'
import type { Sentence } from '../../../rules/splitting/sentences.ts'
import type { TaskKind } from '../../../rules/words.ts'
import { directiveTask } from '../../split-data.ts'
import { splitWords as words } from '../../text-of-splitting.vi.ts'
import type { Choice } from './use-choice.ts'
import { againstOf, draftFrom, draftOf, givenOf, type Surroundings } from './written-task.ts'

export function useSplitting(
  document: DirectiveDocument,
  sentences: readonly Sentence[],
  choice: Choice,
  units: Surroundings['units'],
) {
  const client = useQueryClient()
  const [said, say] = useState('')
  const [isWorking, setWorking] = useState(false)
  const busy = useRef(false)
  const { chosen } = choice
  const current = sentences[choice.at]
  const point = current ? pointOf(current, document.pointList) : null
  const proposal = chosen.length > 0 && point === null ? proposePoint(chosen, againstOf(document)) : null

  /** One deed at a time; what it changed is there before the next. */
  const doing = async (deed: () => Promise<string>) => {
    if (busy.current) return
    busy.current = true
    setWorking(true)
    try {
      const done = await deed()
      await client.invalidateQueries({ queryKey: ['directives'] })
      say(done)
    } catch (error) {
      notifyRefused(
        refusalFrom(error)
          .problems.map(({ sentence }) => sentence)
          .join(' '),
      )
      await client.invalidateQueries({ queryKey: ['directives'] })
    } finally {
      busy.current = false
      setWorking(false)
    }
  }

  const make = (kind?: TaskKind) => {
    const [first, last] = [chosen[0], chosen.at(-1)]
    if (!first || !last || proposal === null) return
    void doing(async () => {
      const label = labelAmong(
        proposal.label,
        document.pointList.map((one) => one.label),
      )
      const before = goesBefore(first.from, document.pointList)
      const { pointIds } = await call(directives.addPoints, {
        documentId: document.id,
        ...(before && { before: before.position }),
        points: [
          {
            label,
            words: textBetween(document.content, first, last),
            page: first.page,
            startsAt: first.from,
            endsAt: last.to,
          },
        ],
      })
      const [pointId] = pointIds
      const written = kind === undefined ? proposal : { ...proposal, kind: { kind, words: null } }
      if (pointId !== undefined)
        await call(directives.draftTask, {
          ...givenOf(draftFrom(written, { units, document })),
          documentId: document.id,
          pointId,
        })
      return words.made(label)
    })
  }

  const extend = () => {
    const [first, last] = [chosen[0], chosen.at(-1)]
    if (!first || !last) return
    const above = document.pointList.findLast(({ endsAt }) => endsAt !== null && endsAt <= first.from)
    if (!above || above.startsAt === null || above.endsAt === null) return say(words.nothingAbove)
    const { startsAt, endsAt } = above
    if (sentences.some(({ from, to }) => from >= endsAt && to <= first.from)) return say(words.notNext)
    void doing(async () => {
      await call(directives.savePoint, {
        pointId: above.id,
        version: above.version,
        label: above.label,
        page: above.page,
        startsAt,
        endsAt: last.to,
        words: textBetween(document.content, { from: startsAt }, last),
      })
      return words.extended(above.label)
    })
  }

  const setKind = (kind: TaskKind) => {
    if (point === null) return make(kind)
    const drafted = point.tasks.find(({ state }) => state === 'draft')
    if (!drafted) return point.tasks.length > 0 ? say(words.issuedAlready) : addTask(point, kind)
    void doing(async () => {
      const task = await client.fetchQuery({ ...directiveTask(drafted.id), staleTime: 0 })
      const proposed = draftFrom(proposalOf(point, document), { units, document })
      const draft = draftOf(task, units)
      await call(directives.saveTask, {
        ...givenOf({
          ...draft,
          kind,
          rhythm: draft.rhythm ?? proposed.rhythm ?? 'year',
          binding: task.freeze || task.permission ? draft.binding : proposed.binding,
        }),
        taskId: task.id,
        version: task.version,
      })
      return words.kindSet(words.kinds[kind])
    })
  }

  const addTask = (to: Point, kind?: TaskKind) =>
    void doing(async () => {
      const proposed = proposalOf(to, document)
      const written = kind === undefined ? proposed : { ...proposed, kind: { kind, words: null } }
      const given = givenOf(draftFrom(written, { units, document }))
      await call(directives.draftTask, { ...given, documentId: document.id, pointId: to.id })
      return words.kindSet(words.kinds[given.kind])
    })

  const remove = (gone: Point) =>
    void doing(async () => {
      await call(directives.removePoint, { pointId: gone.id, version: gone.version })
      return words.removed
    })

  return { said, say, isWorking, point, proposal, make, extend, setKind, addTask, remove }
}

export type Splitting = ReturnType<typeof useSplitting>

/** What the words of a point that is there already propose. */
export const proposalOf = ({ words: text, label, page }: Point, document: DirectiveDocument) =>
  proposePoint([{ text, label, page, from: 0, to: text.length, beginsPoint: true }], againstOf(document))

const textBetween = (content: string, first: { from: number }, last: { to: number }): string =>
  asRead(content.slice(first.from, last.to))
