/** Every database in one module: in a bundle each of their own would hold a copy of what they share. */
export { mongodb } from './mongodb.ts';
export { mysql } from './mysql.ts';
export { postgres } from './postgres.ts';
export { redis } from './redis.ts';
