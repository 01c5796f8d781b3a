/** A style sheet as text, with what it imports: the build bundles it for constructed style sheets. */
declare module '*.css' {
  const text: string;
  export default text;
}
