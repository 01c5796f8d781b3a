/** A font file as its bytes: the build puts them into the script that shows the face. */
declare module '*.woff2' {
  const bytes: Uint8Array<ArrayBuffer>;
  export default bytes;
}
