import type { APIRoute, GetStaticPaths } from 'astro';
import type { Place } from '../../../domain/places/place.ts';
import {
  placePreview,
  placesWithPreview,
} from '../../../page-models/preview-image/preview-images.ts';

export const getStaticPaths = (() =>
  placesWithPreview().map((place) => ({
    params: { place: place.slug },
    props: { place },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ place: Place }> = ({ props }) =>
  Response.json(placePreview(props.place));
