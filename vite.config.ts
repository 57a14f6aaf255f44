import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const PDFJS = join(import.meta.dirname, 'node_modules/pdfjs-dist')
/** Decoders for scanned pages (JBIG2, JPEG 2000), colour profiles, and the fonts a PDF may rely on without carrying them. */
const PDFJS_PARTS = { wasm: /^(jbig2|openjpeg|qcms)/, iccs: /\.icc$/, standard_fonts: /\.(pfb|ttf)$/ }
const pdfjsVersion = (JSON.parse(readFileSync(join(PDFJS, 'package.json'), 'utf8')) as { version: string }).version
const pdfjsPath = `assets/pdfjs-${pdfjsVersion}`

/** The viewer fetches these by name, so they lie beside the built files under a name that changes with the version. */
function pdfjsParts(): Plugin {
  const files = Object.entries(PDFJS_PARTS).flatMap(([folder, names]) =>
    readdirSync(join(PDFJS, folder))
      .filter((file) => names.test(file))
      .map((file) => `${folder}/${file}`),
  )
  return {
    name: 'pdfjs-parts',
    generateBundle() {
      for (const file of files)
        this.emitFile({ type: 'asset', fileName: `${pdfjsPath}/${file}`, source: readFileSync(join(PDFJS, file)) })
    },
    configureServer(server) {
      server.middlewares.use(`/${pdfjsPath}`, (request, response, next) => {
        const file = files.find((known) => request.url === `/${known}`)
        if (file === undefined) return next()
        response.setHeader('content-type', file.endsWith('.wasm') ? 'application/wasm' : 'application/octet-stream')
        response.end(readFileSync(join(PDFJS, file)))
      })
    },
  }
}

/** Every address below /cong-bo is the public page's, as the built server has it. */
function publicPage(): Plugin {
  return {
    name: 'public-page',
    configureServer(server) {
      server.middlewares.use((request, _, next) => {
        if (/^\/cong-bo(\/|\?|$)/.test(request.url ?? '')) request.url = '/cong-bo.html'
        next()
      })
    },
  }
}

export default defineConfig({
  plugins: [
    // The pages for strangers are Preact's: nothing of React is put into them.
    react({ exclude: [/node_modules/, /survey\/web\/phone/, /par\/web\/public/] }),
    pdfjsParts(),
    publicPage(),
  ],
  define: { __PDFJS_PARTS__: JSON.stringify(`/${pdfjsPath}/`) },
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    manifest: true,
    sourcemap: false,
    // The page's policy lets nothing be inlined but what it names; small pictures and fonts are files too.
    assetsInlineLimit: 0,
    target: 'es2022',
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      // The program; what a respondent opens on a phone (docs/adr/0024); what is published, for everybody (docs/adr/0032).
      input: {
        index: 'index.html',
        phieu: 'phieu.html',
        'cong-bo': 'cong-bo.html',
        'phieu-sw': 'src/modules/survey/web/phone/worker.ts',
      },
      output: {
        // A service worker is known by its address: that one never changes.
        entryFileNames: ({ name }) => (name === 'phieu-sw' ? 'phieu-sw.js' : 'assets/[name]-[hash].js'),
        // What every page needs and what seldom changes lies in one file of its own: an update of ours does not send it again.
        codeSplitting: {
          groups: [
            {
              name: 'ground',
              test: /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store|clsx|zod|@tanstack[\\/](history|store|react-store|query-core|react-query|router-core|react-router))[\\/]/,
            },
          ],
        },
      },
    },
  },
})
