/** Marks that begin a point of an official document (Nghị định 30/2020/NĐ-CP, Phụ lục I): 'I.', '1.', '1.2.', 'a)', '-', '+'. */

export interface Mark {
  /** As it stands there: '1.', 'a)', '–'. */
  written: string
  /** What a label is made of: '1', '1.2', 'a'; dashes have none. */
  label: string | null
  /** How deep it stands: 0 part, 1 article, 2 number, 3 number of numbers, 4 letter, 5 dash, 6 plus. */
  depth: number
}

const MARKS: readonly { pattern: RegExp; depth: number }[] = [
  { pattern: /^(?:Phần\s+)?(?<label>[IVX]{1,5})[.)](?=\s|$)/u, depth: 0 },
  { pattern: /^Điều\s+(?<label>\d{1,3})[.:]?(?=\s|$)/u, depth: 1 },
  { pattern: /^(?<label>\d{1,2}(?:\.\d{1,2}){1,3})[.)]?(?=\s|$)/u, depth: 3 },
  { pattern: /^(?<label>\d{1,2})[.)/](?=\s|\p{Lu}|$)/u, depth: 2 },
  { pattern: /^(?<label>[a-zđ])[.)](?=\s|\p{Lu}|$)/u, depth: 4 },
  { pattern: /^[-–—•*](?=\s|\p{L})/u, depth: 5 },
  { pattern: /^\+(?=\s|\p{L})/u, depth: 6 },
]

export function markOf(text: string): Mark | null {
  for (const { pattern, depth } of MARKS) {
    const found = pattern.exec(text)
    if (found) return { written: found[0], label: found.groups?.label ?? null, depth }
  }
  return null
}

/** Labels of the marks a text stands under: ['4', 'a']. A number of numbers ('4.2') says its parents itself. */
export function under(path: readonly Mark[], mark: Mark): Mark[] {
  const above = path.filter(({ depth }) => depth < mark.depth)
  return [...(mark.depth === 3 ? above.filter(({ depth }) => depth < 2) : above), mark]
}

/** '4.a' of ['4', 'a']; parts and articles are left out where a number stands below them. */
export function labelOf(path: readonly Mark[]): string | null {
  const numbered = path.filter(({ label, depth }) => label !== null && depth > 1)
  const chosen = numbered.length > 0 ? numbered : path.filter(({ label }) => label !== null)
  return chosen.length > 0 ? chosen.map(({ label }) => label).join('.') : null
}
