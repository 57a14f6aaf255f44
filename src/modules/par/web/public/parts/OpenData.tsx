/** @jsxImportSource preact */
import { fileAddress } from '../doors.ts'
import { words } from '../text.vi.ts'

const FILES = [
  'publicationCsv',
  'publicationJson',
  'publicationWorkbook',
  'publicationDocument',
  'publicationPdf',
] as const

/** The same figures for whoever takes them further. */
export function OpenData({ publicationId }: { publicationId: string }) {
  return (
    <section class="no-print" aria-labelledby="du-lieu">
      <h2 id="du-lieu">{words.open}</h2>
      <ul class="files">
        {FILES.map((file) => (
          <li key={file}>
            <a href={fileAddress(file, publicationId)} download>
              {words.files[file]}
            </a>
          </li>
        ))}
      </ul>
      <p class="quiet">
        {words.openHow} <a href="/api/par/publications">/api/par/publications</a>.
      </p>
    </section>
  )
}
