/** What an import of the file gives depends on the bundler: an address, bytes or a compiled module. `init` takes each. */
declare const source: string | URL | ArrayBuffer | object;
export default source;
