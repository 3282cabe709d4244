/** Tells what of a style sheet some browsers lack, by caniuse.com. */
declare module 'doiuse' {
  import type { AcceptedPlugin, Node } from 'postcss';

  /** A use of a feature that not all the browsers have whole. */
  interface Usage {
    readonly feature: string;
    /** Browsers that lack all of it, by name. */
    readonly featureData: { readonly missing?: object } | undefined;
    readonly usage: Node;
  }

  export default function doiuse(options: {
    readonly browsers: string[];
    readonly onFeatureUsage: (usage: Usage) => void;
  }): AcceptedPlugin;
}
