/** Folder of the PDF viewer's decoders and fonts on our own server, ending in a slash. Set by vite.config.ts. */
declare const __PDFJS_PARTS__: string
