// Runs the kernel as WebAssembly on exported masks and compares its verdicts with the server's.
import { readFileSync, readdirSync } from "node:fs";

const [, , wasm, folder] = process.argv;
const { instance } = await WebAssembly.instantiate(readFileSync(wasm), {});
const kernel = instance.exports;
const words = (path) => {
  const bytes = readFileSync(path);
  return new BigUint64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
};
const give = (values) => {
  const address = kernel.coherence_input(values.length);
  new BigUint64Array(kernel.memory.buffer, address, values.length).set(values);
};

give(words(`${folder}/program.image`));
if (kernel.coherence_load() !== 1) throw new Error("the program was not accepted");
let cases = 0, verdicts = 0, failed = 0;
for (const name of readdirSync(folder).filter((name) => name.endsWith(".facts")).sort()) {
  give(words(`${folder}/${name}`));
  const count = kernel.coherence_judge();
  const found = count < 0 ? [] : [...new BigUint64Array(kernel.memory.buffer, kernel.coherence_output(), count)];
  const expected = [...words(`${folder}/${name.replace(".facts", ".verdicts")}`)];
  cases += 1;
  verdicts += expected.length;
  if (count < 0 || found.length !== expected.length || found.some((word, index) => word !== expected[index])) {
    failed += 1;
    console.log(`FAILED ${name}: WebAssembly and server differ`);
  }
}
console.log(`${cases} cases, ${verdicts} words of verdicts compared; ${cases - failed} passed, ${failed} failed`);
if (failed || cases === 0) process.exit(1);
