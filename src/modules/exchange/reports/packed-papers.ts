/** The papers of a person as they lie in his package: each content once, under a name people can read; and those whose bytes are gone. */
import type { Call } from '../../../platform/http/call.ts'
import { fold } from '../../../shared/vietnamese.ts'
import type { PaperOut } from '../queries/papers-out.ts'
import type { FileInside } from '../rules/index-page.ts'
import type { PackedPaper } from '../rules/papers.ts'
import { isKept } from './kept-bytes.ts'

interface Packed {
  packed: PackedPaper[]
  inside: (FileInside & { sha256: string })[]
  /** Titles. */
  lost: string[]
}

/** @param rows of his events, in the order of their numbers in the file. */
export async function packedPapers(
  files: Call['files'],
  rows: readonly string[],
  papers: readonly PaperOut[],
): Promise<Packed> {
  const contents = [...Map.groupBy(papers, ({ sha256 }) => sha256).values()]
  const there = await Promise.all(contents.map(async ([one]) => isKept(files, one?.sha256 ?? '')))
  const kept = contents.filter((_, at) => there[at])
  const numberOf = new Map(rows.map((row, at) => [row, at + 1]))
  const laid = await Promise.all(
    kept.map(async (uses, at) => {
      const [first] = uses as [PaperOut]
      const { size } = await files.stat(first.sha256)
      return { uses, size, path: pathOf(first, at) }
    }),
  )
  return {
    packed: laid.flatMap(({ uses, size, path }) =>
      uses.map((paper) => ({
        ...paper,
        person: 1,
        path,
        size,
        event: numberOf.get(paper.event ?? '') ?? null,
        proves: paper.proves.flatMap((row) => numberOf.get(row) ?? []).toSorted((a, b) => a - b),
      })),
    ),
    inside: laid.map(({ uses: [first], path }) => ({ ...(first as PaperOut), path })),
    lost: contents.flatMap(([one], at) => (there[at] ? [] : [one?.title ?? ''])),
  }
}

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/tiff': 'tif',
}

/** Plain letters: some programs that unpack know no others. */
function pathOf({ title, mediaType }: PaperOut, at: number): FileInside['path'] {
  const plain = fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
  return `giay-to/${String(at + 1).padStart(3, '0')}-${plain}.${ENDINGS[mediaType] ?? 'bin'}`
}
