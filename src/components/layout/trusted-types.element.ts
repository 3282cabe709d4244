import { Markup } from '../../views/markup.ts';

/** What a browser with Trusted Types has; the types of TypeScript know nothing of it yet. */
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}
interface Policy {
  createHTML(html: string, view: unknown): string;
  createScriptURL(address: string): string;
}

/** What the one policy lets through; anything else is an error, wherever it comes from. */
const rules: Policy = {
  // Only the templates of the views make markup: they escape every text put in.
  createHTML(html, view) {
    if (view instanceof Markup && view.html === html) return html;
    throw new TypeError('Only a view may become elements. Write a function in src/views for it.');
  },
  createScriptURL(address) {
    if (new URL(address, location.href).origin === location.origin) return address;
    throw new TypeError(`${address} is no script of this site. Put it into src/components.`);
  },
};

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
/** The only policy that the security policy of every page names. */
const policy = trustedTypes?.createPolicy('career-almanac', rules) ?? rules;

/** The HTML of a view, which a browser with Trusted Types takes from nowhere else. */
export function trustedHtml(view: Markup): string {
  return policy.createHTML(view.html, view);
}

/** The address of a script of ours, for a worker. */
export function trustedScript(address: string): string {
  return policy.createScriptURL(address);
}
