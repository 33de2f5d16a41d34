import {lineStays} from '../line-stays.js';

lineStays([10, 100, 1000, 10_000], [0.5]);
