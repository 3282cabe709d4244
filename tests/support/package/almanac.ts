import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { almanacTexts } from '../../../packages/almanac/build/almanac-texts.ts';
import { writtenTexts } from '../../../packages/almanac/build/written.ts';
import { almanacOf } from '../../../packages/almanac/src/almanac.ts';
import type { ReadText } from '../../../packages/almanac/src/desk/almanac-texts.ts';
import type {
  CiteAnswer,
  CompareAnswer,
  FiguresAnswer,
  PlaceAnswer,
  TitleAnswer,
} from '../../../packages/almanac/src/answers/answer.ts';
import { almanacServer } from '../../../packages/almanac/src/mcp/server.ts';
import { searchFileTexts } from '../searched-titles.ts';
import { once } from '../../../src/facts/once.ts';

/** The texts of the almanac, made once for all tests. */
export const textsOfRepository = once(() =>
  almanacTexts(writtenTexts(), 'https://career-almanac.example', searchFileTexts()),
);

/** An almanac over the repository's own tables and writing, nothing packed. */
const almanacOfRepository = once(() => {
  const texts = textsOfRepository();
  return almanacOf(((name) => JSON.parse(texts[name]) as unknown) as ReadText);
});

/** A client of a server over it, as an assistant has one. */
const connectedClient = once(async (): Promise<Client> => {
  const [near, far] = InMemoryTransport.createLinkedPair();
  await almanacServer(almanacOfRepository(), '0.0.0').connect(far);
  const client = new Client({ name: 'tests', version: '0.0.0' });
  await client.connect(near);
  return client;
});

interface Answers {
  readonly find_title: TitleAnswer;
  readonly figures: FiguresAnswer;
  readonly compare: CompareAnswer;
  readonly place: PlaceAnswer;
  readonly cite: CiteAnswer;
}

/** What a tool answers through the protocol: as structure, as text, and whether as an error. */
export async function ask<Name extends keyof Answers>(
  name: Name,
  asked: Readonly<Record<string, unknown>>,
): Promise<{ answer: Answers[Name]; text: string; isError: boolean }> {
  const client = await connectedClient();
  const result = await client.callTool({ name, arguments: asked });
  const [content] = result.content as [{ text: string }];
  return {
    answer: result.structuredContent as Answers[Name],
    text: content.text,
    isError: result.isError === true,
  };
}
