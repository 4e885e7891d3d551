/** What parts several services in one input, and a service from its version: a name that holds it could be rolled out and never be named to a rollback. */
export const BESIDE_SERVICES = /[\p{C}\p{Z},;=]/u;
