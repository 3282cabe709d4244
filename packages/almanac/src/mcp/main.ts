#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { packedAlmanac } from '../packed/packed-files.ts';
import { almanacServer } from './server.ts';

// The bundle of this file stands at the root of the package.
const root = new URL('./', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  version: string;
};
await almanacServer(packedAlmanac(root), version).connect(new StdioServerTransport());
