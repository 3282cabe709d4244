import type { APIRoute, GetStaticPaths } from 'astro';
import type { Place } from '../../../../domain/places/place.ts';
import { placeFile } from '../../../../page-models/api/place-file.ts';
import { pickedPlaces } from '../../../../page-models/place-files.ts';

export const getStaticPaths = (() =>
  pickedPlaces().map((place) => ({
    params: { place: place.slug },
    props: { place },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ place: Place }> = ({ props }) => Response.json(placeFile(props.place));
