/** fast-check with one seed for all, so that a run can be repeated; `SEED=2 node --test …` tries other cases. */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(globalThis.process?.env.SEED ?? 1) });

export default fc;
