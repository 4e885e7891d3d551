import { registerHooks } from 'node:module'; import { readFileSync } from 'node:fs'; import { fileURLToPath } from 'node:url';
registerHooks({ load(url, ctx, next){ if(url.endsWith('.json')) return {format:'module', shortCircuit:true, source:'export default '+readFileSync(fileURLToPath(url),'utf8')}; return next(url, ctx);} });
