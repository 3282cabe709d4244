import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { Almanac } from '../almanac.ts';
import { answerSchemas } from './answer-schemas.ts';
import { answerText, type Answer } from './answer-text.ts';
import { askedSchemas } from './asked-schemas.ts';
import { toolWords } from './tool-words.ts';

const instructions = `Published pay, jobs and outlook of 830 occupations of the United States, each figure with its source.
- Many job titles are no official occupation: a title counted in several gets its candidates and no figure. Show them, or ask which it is; never pick one silently, and never average them.
- A figure without a number has its reason, such as hourly pay only. It is not zero, and no other figure stands in for it. Yearly pay is not made from hourly pay.
- Say which place and release a figure is of, and quote its receipt or cite it.`;

/** What a tool that only reads, always answers alike and asks nobody else is marked with. */
const annotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
} as const;

/** An MCP server that answers from an almanac. It reads nothing else and asks nobody. */
export function almanacServer(almanac: Almanac, version: string): McpServer {
  const server = new McpServer({ name: 'career-almanac', version }, { instructions });
  server.registerTool(
    'find_title',
    { ...toolWords.find_title, ...schemasOf('find_title'), annotations },
    ({ query }) => resultOf(almanac.findTitle(query)),
  );
  server.registerTool(
    'figures',
    { ...toolWords.figures, ...schemasOf('figures'), annotations },
    (asked) => resultOf(almanac.figures(asked)),
  );
  server.registerTool(
    'compare',
    { ...toolWords.compare, ...schemasOf('compare'), annotations },
    (asked) => resultOf(almanac.compare(asked)),
  );
  server.registerTool(
    'place',
    { ...toolWords.place, ...schemasOf('place'), annotations },
    ({ query }) => resultOf(almanac.place(query)),
  );
  server.registerTool('cite', { ...toolWords.cite, ...schemasOf('cite'), annotations }, ({ of }) =>
    resultOf(almanac.cite(of)),
  );
  return server;
}

function schemasOf<Name extends keyof typeof askedSchemas>(name: Name) {
  return { inputSchema: askedSchemas[name], outputSchema: answerSchemas[name] };
}

/** An answer as structure and as text; one that knows nothing of what was asked is marked as an error. */
function resultOf(answer: Answer): CallToolResult {
  const isError = answer.verdict === 'unknown' || answer.verdict === 'none';
  return {
    content: [{ type: 'text', text: answerText(answer) }],
    structuredContent: { ...answer },
    ...(isError ? { isError } : {}),
  };
}
