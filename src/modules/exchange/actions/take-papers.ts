/** The bytes of the papers of a package, each held against what the list says of it before anything names it. */
import type { ZipReading } from '../../../platform/files/read-zip.ts'
import type { Call } from '../../../platform/http/call.ts'
import { DecisionFile, photoFile, SCAN } from '../../personnel/index.ts'
import { refuse } from '../refusals.vi.ts'
import { received } from '../reports/received.ts'
import type { PackedPaper, PaperOf } from '../rules/papers.ts'

/** As the doors of personnel take them in. */
const LIMITS: Readonly<Record<PaperOf, { maxBytes: number; mediaTypes: readonly string[] }>> = {
  paper: SCAN,
  photo: photoFile,
  decision: DecisionFile,
  event: DecisionFile,
}

/**
 * Kept by what they are: what no row names is cleared away by night.
 * @throws Refusal files.too-large, .wrong-type …, exchange.paper-sum; nothing of the package is taken then.
 */
export async function takePapers(
  { files }: Pick<Call, 'files'>,
  archive: ZipReading,
  papers: readonly PackedPaper[],
): Promise<void> {
  for (const { path, sha256, size, mediaType, of } of onceEach(papers)) {
    const kept = await received(files, archive.part(path), { ...LIMITS[of], claimedName: path })
    if (kept.sha256 !== sha256 || kept.size !== size) refuse('exchange.paper-sum', { path })
    if (kept.mediaType !== mediaType) refuse('exchange.paper-type', { path })
  }
}

/** One content may be several things: it is held against the limits of each. */
const onceEach = (papers: readonly PackedPaper[]) => [
  ...new Map(papers.map((paper) => [`${paper.of} ${paper.path} ${paper.sha256}`, paper])).values(),
]
