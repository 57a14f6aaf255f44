/** The PDF reader, loaded only when a PDF is looked at; its worker, decoders and fonts come from our own server. */
import { GlobalWorkerOptions, getDocument, type PDFDocumentLoadingTask } from 'pdfjs-dist'
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerAddress

/** Fetches only the pieces of the file that the shown pages need: a scan of 40 MB opens on a slow line. */
export function openPdf(url: string): PDFDocumentLoadingTask {
  return getDocument({
    url,
    wasmUrl: `${__PDFJS_PARTS__}wasm/`,
    iccUrl: `${__PDFJS_PARTS__}iccs/`,
    standardFontDataUrl: `${__PDFJS_PARTS__}standard_fonts/`,
    disableStream: true,
    disableAutoFetch: true,
    rangeChunkSize: 262_144,
  })
}

export { TextLayer } from 'pdfjs-dist'
