import { describeLedgerContract } from './ledger-contract.ts';
import { fileWorld, githubWorld } from './ledger-worlds.ts';

describeLedgerContract('GitHub', githubWorld);
describeLedgerContract('file', fileWorld);
