/** XML held against an XSD by libxml2, as a receiver's program would hold it: ours says nothing of what it reads itself. */
import { memoryPages, validateXML } from 'xmllint-wasm'

/** @returns what is wrong, each with its line; empty: it is valid. */
export async function faultsOfXml(xml: string | Uint8Array, schema: string): Promise<string[]> {
  const { errors, valid, rawOutput } = await validateXML({
    xml: { fileName: 'file.xml', contents: xml },
    schema: { fileName: 'schema.xsd', contents: schema },
    maxMemoryPages: memoryPages.GiB,
  })
  const told = errors.map(({ loc, message }) => `${loc?.lineNumber ?? '?'}: ${message}`)
  return valid || told.length > 0 ? told : [rawOutput]
}
