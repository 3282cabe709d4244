import type { z } from 'zod';

/** What is wrong in one content file, a whole sentence for each problem: file, field, remedy. */
export function contentProblems(file: string, error: z.ZodError): string[] {
  return error.issues.map((issue) => {
    const field = issue.path.map(String).join('.') || 'front matter';
    return `${file}, ${field}: ${issue.message}`;
  });
}
