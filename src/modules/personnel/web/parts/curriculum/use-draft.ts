/** The draft of a form: what is typed survives a reload on this machine, for this account alone, until it is saved. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { draftMemory } from '../../../../../ui/saving/draft-memory.ts'
import { useSession } from '../../../../../ui/session.tsx'
import type { ProvenLine } from '../../../contract.ts'
import type { Section } from '../../../rules/curriculum.ts'
import type { Law } from '../../../rules/law/provision.ts'
import { blankLine, type Draft, type DraftLine, type DraftProof, drawn, rebased } from './draft.ts'
import { begun, completed } from './row-defaults.ts'

const WHOLE = 'so-yeu'
const VERSION = 1

export interface Said {
  from?: string
  to?: string
  texts?: Record<string, string>
  proof?: DraftProof | null
}

export interface Changing {
  change: (part: string, key: string, said: Said) => void
  remove: (part: string, key: string) => void
}

interface Of {
  recordId: string
  lines: readonly ProvenLine[]
  sections: readonly Section[]
  day: string
  /** Of pay. */
  law: Law
}

export function useDraft({ recordId, lines, sections, day, law }: Of) {
  const { account } = useSession()
  const memory = useMemo(
    () => draftMemory<Draft>(`personnel.${account?.id ?? ''}.${recordId}`),
    [account?.id, recordId],
  )
  const [draft, setDraft] = useState(() => drawn(lines, sections, day))
  const [remembered, setRemembered] = useState(() => memory.all().find(({ key }) => key === WHOLE)?.draft ?? null)
  const thisYear = Number(day.slice(0, 4))
  const saved = useRef<ReadonlySet<string>>(new Set())
  const shown = useRef(lines)
  useEffect(() => {
    if (shown.current === lines) return
    shown.current = lines
    setDraft((was) => rebased(was, drawn(lines, sections, day), saved.current))
    saved.current = new Set()
  }, [lines, sections, day])

  // The same through all drawings: a part is drawn anew when its own lines change.
  const changing = useMemo((): Changing => {
    const make = (part: string, into: (own: readonly DraftLine[]) => readonly DraftLine[]) => {
      setRemembered(null)
      setDraft((was) => {
        const made = { ...was, [part]: into(was[part] ?? []) }
        memory.keep({ key: WHOLE, version: VERSION, draft: made })
        return made
      })
    }
    return {
      change: (part, key, said) => make(part, (own) => withSaid(part, own, { key, said, thisYear, law })),
      remove: (part, key) => make(part, (own) => own.filter((line) => line.key !== key)),
    }
  }, [memory, thisYear, law])
  return {
    draft,
    changing,
    remembered,
    restore: () => {
      if (remembered) setDraft(rebased(remembered, drawn(lines, sections, day), new Set()))
      setRemembered(null)
    },
    forget: () => {
      memory.forget(WHOLE, VERSION)
      setRemembered(null)
    },
    /** These parts are on their way: the next answer of the server draws them. */
    noteSent: (parts: readonly string[]) => {
      saved.current = new Set(parts)
    },
    noteSaved: () => memory.forget(WHOLE, VERSION),
  }
}

interface Saying {
  key: string
  said: Said
  thisYear: number
  law: Law
}

/** The lines of a part with what was typed into one of them, and with what follows from it. */
function withSaid(part: string, own: readonly DraftLine[], { key, said, ...known }: Saying): readonly DraftLine[] {
  const old = own.find((line) => line.key === key)
  const line = old ?? { ...blankLine(part, key), ...begun(part, own.at(-1), blankLine(part, key)) }
  const typed = { ...line, ...said, texts: { ...line.texts, ...said.texts } }
  const next: DraftLine = { ...typed, ...completed(part, typed, known) }
  return old ? own.map((one) => (one === old ? next : one)) : [...own, next]
}
