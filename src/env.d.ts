/** For tools that do not read .astro files themselves; those that do find the real types first. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}

declare namespace App {
  interface Locals {
    /** What the components of written text draw on; a page sets it before it renders the text. */
    guide?: import('./domain/site/guide.ts').Guide;
    /** The questions of a lesson, which its answers stand under; see `Answer` in its text. */
    questions?: readonly string[];
    /** The pages above this one; its breadcrumbs set it, and the head is rendered after them. */
    trail?: readonly import('./domain/site/page-lists.ts').ListedPage[];
  }
}
