import {lineStays} from '../line-stays.js';

lineStays([1000], [0.1, 0.9]);
