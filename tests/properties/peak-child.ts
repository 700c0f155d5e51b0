/** The process that `peakOf` measures: `node peak-child.ts SHAPE BYTES`. */
import { convert } from '../../integration/convert/index.ts';
import { proveMdx } from '../../integration/proof/mdx-text.ts';
import { sized } from './shapes.ts';

const [shape, bytes] = process.argv.slice(2);
const text = sized(shape, Number(bytes));
const start = performance.now();
const { mdx, quotations } = convert(text);
const difference = proveMdx(text, {}, mdx);
if (difference) throw new Error(`the text says ${difference.expected}, its MDX says ${difference.received}`);
console.log(
  JSON.stringify({
    bytes: Buffer.byteLength(text),
    quotations: quotations.length,
    seconds: (performance.now() - start) / 1000,
    memory: process.resourceUsage().maxRSS * 1024,
  }),
);
