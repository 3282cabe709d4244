import type { Rule, Scope } from 'eslint';

/**
 * Safari before 16 looks up a name in vain when it stands in the value of an object's field, the
 * value has parentheses, and the name belongs to a scope around the class (https://webkit.org/b/236843).
 * Names of the browser's own are found.
 */
export const safariClassFields: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      lost: 'Safari 15 does not find {{name}} here, because of the parentheses: give #{{field}} its value in the constructor.',
    },
  },
  create: (context) => ({
    PropertyDefinition({ key, value, static: isOfClass }) {
      const { sourceCode } = context;
      if (!value || isOfClass || !sourceCode.getText(value).includes('(')) return;
      const scope = sourceCode.scopeManager.acquire(value);
      // What is looked up in the value, and not found in it.
      for (const reference of scope?.through ?? []) {
        const { identifier, resolved } = reference;
        if (!resolved || resolved.defs.length === 0 || isOfType(reference)) continue;
        const field = sourceCode.getText(key).replace('#', '');
        context.report({
          node: identifier,
          messageId: 'lost',
          data: { name: identifier.name, field },
        });
      }
    },
  }),
};

/** Whether the name is one of TypeScript's, which no browser meets. */
const isOfType = (reference: Scope.Reference): boolean =>
  'isTypeReference' in reference && reference.isTypeReference === true;
