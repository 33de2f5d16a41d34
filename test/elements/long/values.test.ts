import {longValues} from '../long-values.js';

longValues(1e7, '10 MB');
