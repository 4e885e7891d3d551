/** Tries one login and prints what it says: a process of its own, as the authorities that Node trusts are read once, at its start. */
import { env } from 'node:process';
import { smtp } from '#secrets/probes/smtp';
import { testPorts } from '#testkit/ports';

const { value, companions, parameters } = JSON.parse(env['PROBE_REQUEST'] ?? '') as Parameters<typeof smtp>[0];
console.log(JSON.stringify(await smtp({ value, companions, parameters }, { ...testPorts(), githubApi: '' })));
