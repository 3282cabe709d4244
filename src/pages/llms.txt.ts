import type { APIRoute } from 'astro';
import { titleEntries } from '../collections.ts';
import { siteForPrograms } from '../page-models/site-for-programs.ts';

export const GET: APIRoute = async ({ site }) => {
  if (!site) throw new Error('The site has no address. Set "site" in astro.config.mjs.');
  return new Response(siteForPrograms(site, (await titleEntries()).length));
};
