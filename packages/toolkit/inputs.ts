/** Every kind of input that a spec can declare. */
export { criteria } from './inputs/criteria.ts';
export { noDataPolicies } from './inputs/no-data.ts';
export { integer, number } from './inputs/numbers.ts';
export { statuses } from './inputs/statuses.ts';
export { choice, flag, list, name, names, secret, text, title } from './inputs/text.ts';
export { duration } from './inputs/duration.ts';
export { weight, weightOrNext, weights } from './inputs/weights.ts';
export { yaml } from './inputs/yaml.ts';
