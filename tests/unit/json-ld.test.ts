import { expect, test } from 'vitest';
import { jsonLdText } from '../../src/domain/site/json-ld.ts';

test('one thing stands alone, several in a graph', () => {
  expect(JSON.parse(jsonLdText([{ '@type': 'Thing' }]))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Thing',
  });
  expect(JSON.parse(jsonLdText([{ name: 'a' }, { name: 'b' }]))).toEqual({
    '@context': 'https://schema.org',
    '@graph': [{ name: 'a' }, { name: 'b' }],
  });
});

test.each(['</script><script>alert(1)</script>', '<!--', '<SCRIPT'])(
  'a name with %j cannot end the element, and reads back as it was',
  (name) => {
    const text = jsonLdText([{ name }]);
    expect(text).not.toContain('<');
    expect((JSON.parse(text) as { name: string }).name).toBe(name);
  },
);
