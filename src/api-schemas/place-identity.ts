import { z } from 'zod';
import { slug, text } from './fields.ts';

/** What names a place below the nation. */
export const placeIdentity = {
  id: z
    .string()
    .regex(/^(?:[A-Z]{2}|M\d{5})$/)
    .meta({ description: 'Two letters, or M and the CBSA code, as in fact ids.' }),
  kind: z.enum(['state', 'territory', 'metro']),
  name: text('Its name.'),
  slug: slug('The last part of its address.'),
};
