/** Short notices at the edge of the page: what was done, and what could not be. Kept here so that any code may say one. */
export interface Notice {
  id: number
  message: string
  tone: 'done' | 'refused'
}

const MOST = 4
const DONE_STAYS_MS = 6_000

let notices: readonly Notice[] = []
let lastId = 0
const listeners = new Set<() => void>()

function become(next: readonly Notice[]): void {
  notices = next
  for (const listener of listeners) listener()
}

export const currentNotices = (): readonly Notice[] => notices

/** Gives the function that stops listening. */
export function onNotices(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function dismissNotice(id: number): void {
  become(notices.filter((notice) => notice.id !== id))
}

function notify(tone: Notice['tone'], message: string): number {
  const id = ++lastId
  // The same sentence twice is one notice, the newest.
  become([...notices.filter((notice) => notice.message !== message), { id, message, tone }].slice(-MOST))
  return id
}

/** “Đã gửi thẩm định.” Goes by itself. */
export function notifyDone(message: string): void {
  const id = notify('done', message)
  setTimeout(() => dismissNotice(id), DONE_STAYS_MS)
}

/** Stays until it is closed: nobody should miss that something was not done. */
export function notifyRefused(message: string): void {
  notify('refused', message)
}
