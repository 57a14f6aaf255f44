/** What was typed and not yet confirmed by the server, kept in the browser so that a reload or a power cut loses nothing. */

export interface RememberedDraft<D> {
  key: string
  version: number
  draft: D
}

export interface DraftMemory<D> {
  keep: (remembered: RememberedDraft<D>) => void
  forget: (key: string, version: number) => void
  all: () => RememberedDraft<D>[]
}

/** @param scope whose drafts of what: module, account and sheet. Another person at the same computer is offered nothing. */
export function draftMemory<D>(scope: string, storage: Storage = localStorage): DraftMemory<D> {
  const prefix = `noivu.draft.${scope}.`
  const name = (key: string, version: number) => `${prefix}${key}.${version}`
  return {
    keep: ({ key, version, draft }) => {
      try {
        storage.setItem(name(key, version), JSON.stringify(draft))
      } catch {
        // A full or forbidden storage only takes away the second net; the server's answer is the first.
      }
    },
    forget: (key, version) => storage.removeItem(name(key, version)),
    all: () =>
      Array.from({ length: storage.length }, (_, at) => storage.key(at))
        .filter((found) => found?.startsWith(prefix))
        .flatMap((found) => {
          const [, key, version] = /^(.*)\.(\d+)$/.exec((found as string).slice(prefix.length)) ?? []
          const text = storage.getItem(found as string)
          if (key === undefined || version === undefined || text === null) return []
          const draft = readDraft<D>(text)
          return draft === null ? [] : [{ key, version: Number(version), draft }]
        }),
  }
}

/** Half a text, from a browser that was killed while writing, is no draft. */
function readDraft<D>(text: string): D | null {
  try {
    return JSON.parse(text) as D
  } catch {
    return null
  }
}
