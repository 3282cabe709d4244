/** Addresses of pages and files: `routes.career('registered-nurses')`. */
export * as routes from './route-paths.ts';
