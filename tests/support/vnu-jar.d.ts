/** The W3C's HTML checker. */
declare module 'vnu-jar' {
  /** The path of the program for Java. */
  const path: { toString(): string };
  export default path;
}
