import { printable } from './table.ts'

/** Names Excel takes: without []:*?/\ and quotes at the ends, at most 31 characters, each once. */
export function tabNames(sheets: readonly { name: string }[]): string[] {
  const taken = new Set<string>()
  return sheets.map(({ name }) => {
    const plain =
      printable(name)
        .replace(/[[\]:*?/\\]/g, ' ')
        .replace(/^'+|'+$/g, '')
        .trim()
        .slice(0, 31) || 'Bảng'
    let free = plain
    for (let next = 2; taken.has(free.toLowerCase()); next++) free = `${plain.slice(0, 28)} ${next}`
    taken.add(free.toLowerCase())
    return free
  })
}
