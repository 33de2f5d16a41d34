import {longValues} from './long-values.js';

longValues(1e5, '100 kB');
