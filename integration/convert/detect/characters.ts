export { Kind, kindOf, lowerOf, STOPS } from '../text/index.ts';
