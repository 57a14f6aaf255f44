/** How many pages a PDF has. Runs in the office thread: a broken file is searched from end to end. */

/** @returns null when the file cannot be read as a PDF. */
export async function countPages(bytes: Uint8Array): Promise<number | null> {
  // Its library is large: loaded when the first page is asked for.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const reading = getDocument({ data: bytes, verbosity: VerbosityLevel.ERRORS, useWorkerFetch: false })
  return reading.promise
    .then(({ numPages }) => numPages)
    .catch(() => null)
    .finally(() => reading.destroy())
}
