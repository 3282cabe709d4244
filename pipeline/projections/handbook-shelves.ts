/**
 * The shelves of the Handbook, as its addresses name them, with the major groups of the jobs that
 * stand there: a link to a page of another shelf is a link to another career.
 */
export const handbookShelves: Readonly<Record<string, readonly string[]>> = {
  'architecture-and-engineering': ['17'],
  'arts-and-design': ['27'],
  'building-and-grounds-cleaning': ['37'],
  'business-and-financial': ['11', '13'],
  'community-and-social-service': ['21'],
  'computer-and-information-technology': ['15'],
  'construction-and-extraction': ['47'],
  'education-training-and-library': ['25', '43'],
  'entertainment-and-sports': ['27'],
  'farming-fishing-and-forestry': ['45'],
  'food-preparation-and-serving': ['35'],
  healthcare: ['19', '29', '31'],
  'installation-maintenance-and-repair': ['17', '49'],
  legal: ['23', '27'],
  'life-physical-and-social-science': ['19'],
  management: ['11'],
  math: ['15'],
  'media-and-communication': ['27'],
  'office-and-administrative-support': ['43'],
  'personal-care-and-service': ['11', '39'],
  production: ['51'],
  'protective-service': ['33'],
  sales: ['41'],
  'transportation-and-material-moving': ['53'],
};
