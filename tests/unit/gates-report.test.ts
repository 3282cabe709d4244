import { describe, expect, test } from 'vitest';
import { gatesPage } from '../support/gates-report.ts';

const gate = {
  name: 'print',
  holds: 'a career on paper | in short',
  passed: 3,
  failed: 0,
  skipped: 0,
  seconds: 12,
  told: ['careers/cashiers: 2 sheets'],
};

describe('the page of what the gates said', () => {
  test('has the day, a row for each gate and the figures each told', () => {
    const page = gatesPage('2026-11-30', [gate]);
    expect(page).toContain('2026-11-30: 3 checks passed, 0 failed');
    expect(page).toContain('| `print` | a career on paper \\| in short | held | 3 | 12 s |');
    expect(page).toContain('### print\n\n- careers/cashiers: 2 sheets');
  });

  test('says of a gate that failed how often it did, and what was left out', () => {
    const page = gatesPage('2026-11-30', [{ ...gate, failed: 2, skipped: 1, told: [] }]);
    expect(page).toContain('3 checks passed, 2 failed');
    expect(page).toContain('| **2 failed** | 3, 1 skipped |');
    expect(page).not.toContain('## Figures');
  });
});
