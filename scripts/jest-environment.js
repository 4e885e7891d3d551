import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

const { createContext } = vm;

/**
 * Jest's Node environment with an ordinary global object. Jest's own one is a contextified Proxy: every look-up of `Math` or `Number` goes
 * through it, and code that computes runs five times slower.
 */
export default class PlainGlobals extends TestEnvironment {
  constructor(config, context) {
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
  }
}
