declare namespace App {
  interface Locals {
    /** What the components of written text draw on; a page sets it before it renders the text. */
    guide?: import('./domain/guide.ts').Guide;
  }
}
