import { z } from 'zod';
import { placeIdPattern } from '../domain/places/place.ts';
import { slug, text } from './fields.ts';

/** What names a place below the nation. */
export const placeIdentitySchema = {
  id: z.string().regex(placeIdPattern).meta({
    description:
      'Two letters, M and a CBSA code, or R and the code of a nonmetropolitan area, as in fact ids.',
  }),
  kind: z.enum(['state', 'territory', 'metro', 'rural']),
  name: text('Its name.'),
  slug: slug('The last part of its address.'),
};
