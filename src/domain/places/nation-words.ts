import { nameWords } from './place-names.ts';

/** What people type for the whole country, in which no place is asked for. */
const names = new Set(
  `america|any|anywhere|all states|country|everywhere|nation|national|nationally|nationwide|
  the country|the nation|the united states|the united states of america|the us|the usa|
  the whole country|united states|united states of america|us|usa|us of a|whole country|whole us`
    .split('|')
    .map((name) => name.trim()),
);

/** Those that mean the country beside a job too: a national manager is no manager of the nation. */
const besideJob = new Set(
  `nationwide|the united states|the united states of america|the us|the usa|the whole country|
  united states|united states of america|usa`
    .split('|')
    .map((name) => name.trim()),
);

/** Whether words typed for a place ask for the whole country. */
export function isNation(typed: string): boolean {
  return names.has(nameWords(typed));
}

/** Whether words at an end of a query ask for the whole country. */
export function isNationBesideJob(words: string): boolean {
  return besideJob.has(words);
}
